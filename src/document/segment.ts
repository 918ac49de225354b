import { findPhrases } from "../language/find-phrases.ts";
import { splitSentences } from "../language/sentences.ts";
import { Shape } from "../language/shape.ts";
import { tagTokens } from "../language/tagger.ts";
import { TokenBuilder } from "../language/token-builder.ts";
import { tokenise } from "../language/tokenise.ts";
import type { Tokens } from "../language/tokens.ts";
import { lexicon } from "../lexicon/load.ts";
import { anchorOf } from "./anchor.ts";
import { blocks } from "./blocks.ts";
import type { Article, Document, Paragraph, Sentence, ZoneName } from "./document.ts";
import { QuotationFinder } from "./quotations.ts";
import { readPage, type ZonedBlock } from "./zones.ts";

const BEARS_FACTS: ReadonlySet<ZoneName> = new Set(["title", "dateline", "body", "caption"]);

/** Divides an article into zones, paragraphs, sentences, quotations and tagged tokens. Total on any string. */
export function segment(article: Article): Document {
  const { text } = article;
  const page = readPage(text, blocks(text));
  const zoned = page.blocks;
  const bearing = zoned.filter(({ zone }) => BEARS_FACTS.has(zone));
  const builder = new TokenBuilder(lexicon(), text.length >> 2);
  const bounds = bearing.map(({ start, end }) => {
    const first = builder.count;
    tokenise(text, start, end, builder.add);
    return { first, last: builder.count };
  });
  const tokens = builder.finish();
  const quotations = new QuotationFinder(text, tokens);
  for (const { first, last } of bounds) quotations.paragraph(first, last);
  const { paragraphs, sentences } = assemble(tokens, bearing, bounds);
  tagTokens(tokens, sentences);
  return {
    article,
    text,
    title: article.title ?? titleOf(text, zoned),
    authors: article.authors.length > 0 ? article.authors : page.authors,
    published: article.published ?? page.day,
    anchor: anchorOf(article, page.day),
    zones: zoned.map(({ zone, start, end }) => ({ zone, start, end })),
    paragraphs,
    sentences,
    quotations: quotations.found,
    tokens,
    phrases: findPhrases(tokens, sentences),
  };
}

/** The headline in one line, or null. */
function titleOf(text: string, zoned: readonly ZonedBlock[]): string | null {
  const lines = zoned.filter(({ zone }) => zone === "title").map(({ start, end }) => text.slice(start, end));
  return lines.length > 0 ? lines.join(" ").replace(/\s+/g, " ") : null;
}

function assemble(
  tokens: Tokens,
  bearing: readonly ZonedBlock[],
  bounds: readonly { first: number; last: number }[],
) {
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = bearing.map(({ start, end, zone }, paragraph) => {
    const { first, last } = bounds[paragraph];
    const before = sentences.length;
    const begins: number[] = [];
    splitSentences(tokens, first, last, (token) => begins.push(token));
    begins.forEach((token, i) => {
      sentences.push(sentence(tokens, token, begins[i + 1] ?? last, paragraph));
      tokens.sentence.fill(sentences.length - 1, token, begins[i + 1] ?? last);
    });
    return { start, end, zone, first: before, last: sentences.length };
  });
  return { paragraphs, sentences };
}

/** Makes a sentence and marks its first word, quotation marks, brackets and dashes passed over. */
function sentence(tokens: Tokens, first: number, last: number, paragraph: number): Sentence {
  let opener = first;
  while (opener < last - 1 && (tokens.shape[opener] & Shape.Punctuation) !== 0) opener++;
  tokens.shape[opener] |= Shape.SentenceStart;
  return { start: tokens.start[first], end: tokens.end[last - 1], first, last, paragraph };
}
