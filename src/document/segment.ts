import { findPhrases } from "../language/find-phrases.ts";
import { splitSentences } from "../language/sentences.ts";
import { Shape } from "../language/shape.ts";
import { tagTokens } from "../language/tagger.ts";
import { TokenBuilder } from "../language/token-builder.ts";
import { tokenise } from "../language/tokenise.ts";
import type { Tokens } from "../language/tokens.ts";
import { checkLength, MOST_CHARACTERS, MOST_PARTS } from "../text/too-long.ts";
import { anchorOf } from "./anchor.ts";
import { blocks, textSpans } from "./blocks.ts";
import type { Article, Document, Paragraph, Sentence, Zone, ZoneName } from "./document.ts";
import { markdownBlocks } from "./markdown.ts";
import { QuotationFinder } from "./quotations.ts";
import { readPage, type ZonedBlock } from "./zones.ts";

const BEARS_FACTS: ReadonlySet<ZoneName> = new Set(["title", "dateline", "body", "caption"]);

/**
 * Divides an article into zones, paragraphs, sentences, quotations and tagged tokens. Total on any string that is not
 * `TooLong`.
 */
export function segment(article: Article): Document {
  const { text } = article;
  checkLength(text.length, MOST_CHARACTERS, "characters");
  const lines = article.format === "markdown" ? markdownBlocks(text) : blocks(text);
  checkLength(lines.length, MOST_PARTS, "lines");
  const page = readPage(text, lines);
  const zoned = page.blocks;
  const bearing = zoned.filter(({ zone }) => BEARS_FACTS.has(zone));
  const builder = new TokenBuilder(text);
  const bounds = bearing.map((block) => {
    const first = builder.count;
    for (const [start, end] of textSpans(block)) tokenise(builder, start, end, start > block.start);
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
    zones: zoned.flatMap(zonesOf),
    paragraphs,
    sentences,
    quotations: quotations.found,
    tokens,
    phrases: findPhrases(tokens, sentences),
  };
}

/** The zone of a block; markup inside it is boilerplate. */
function zonesOf(block: ZonedBlock): Zone[] {
  const { zone, holes = [] } = block;
  if (holes.length === 0) return [{ zone, start: block.start, end: block.end }];
  const parts = textSpans(block).map(([start, end]) => ({ zone, start, end }));
  const marks = holes.map(([start, end]) => ({ zone: "boilerplate" as const, start, end }));
  return [...parts, ...marks].sort((a, b) => a.start - b.start);
}

/** The headline in one line, or null. */
function titleOf(text: string, zoned: readonly ZonedBlock[]): string | null {
  const titles = zoned.filter(({ zone }) => zone === "title");
  const lines = titles.map((block) =>
    textSpans(block)
      .map(([start, end]) => text.slice(start, end))
      .join(""),
  );
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
      for (let at = token; at < (begins[i + 1] ?? last); at++) tokens.sentence[at] = sentences.length - 1;
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
