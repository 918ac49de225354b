import { findPhrases } from "../language/find-phrases.ts";
import { splitSentences } from "../language/sentences.ts";
import { Shape } from "../language/shape.ts";
import { tagTokens } from "../language/tagger.ts";
import { TokenBuilder } from "../language/token-builder.ts";
import { tokenise } from "../language/tokenise.ts";
import type { Tokens } from "../language/tokens.ts";
import { checkLength, MOST_CHARACTERS, MOST_PARTS } from "../text/too-long.ts";
import { anchorOf } from "./anchor.ts";
import { type Block, textSpans, writtenIn, type ZonedBlock } from "./block.ts";
import { blocks } from "./blocks.ts";
import type { Article, Document, Paragraph, Quotation, Sentence, Zone, ZoneName } from "./document.ts";
import { markdownBlocks } from "./markdown.ts";
import { QuotationFinder } from "./quotations.ts";
import { withToldZones } from "./told-zones.ts";
import { readPage } from "./zones.ts";

const BEARS_FACTS: ReadonlySet<ZoneName> = new Set(["title", "dateline", "body", "caption"]);

/**
 * Divides an article into zones, paragraphs, sentences, quotations and tagged tokens. Total on any string that is not
 * `TooLong`.
 */
export function segment(article: Article): Document {
  const { text } = article;
  checkLength(text.length, MOST_CHARACTERS, "characters");
  const lines = blocksOf(article);
  checkLength(lines.length, MOST_PARTS, "lines");
  const page = readPage(text, lines);
  const bearing = page.blocks.filter(({ zone }) => BEARS_FACTS.has(zone));
  const builder = new TokenBuilder(text);
  const bounds = tokeniseBlocks(builder, bearing);
  const tokens = builder.finish();
  const quotations = quotationsIn(text, tokens, bounds);
  const { paragraphs, sentences } = assemble(tokens, bearing, bounds);
  tagTokens(tokens, sentences);
  return {
    article,
    text,
    title: article.title ?? titleOf(text, page.blocks),
    authors: article.authors.length > 0 ? article.authors : page.authors,
    published: article.published ?? page.day,
    anchor: anchorOf(article, page.day),
    zones: zonesOf(page.blocks),
    paragraphs,
    sentences,
    quotations,
    tokens,
    phrases: findPhrases(tokens, sentences),
  };
}

function blocksOf({ text, format, zones = [] }: Article): readonly Block[] {
  return format === "markdown" ? markdownBlocks(text) : withToldZones(blocks(text), zones);
}

/** Reads the tokens of blocks, and returns where those of each begin, and at last where they end. */
function tokeniseBlocks(builder: TokenBuilder, bearing: readonly ZonedBlock[]): Int32Array {
  const bounds = new Int32Array(bearing.length + 1);
  for (let i = 0; i < bearing.length; i++) {
    const block = bearing[i];
    if (block.holes.length === 0) tokenise(builder, block.start, block.end, false);
    else for (const [start, end] of textSpans(block)) tokenise(builder, start, end, start > block.start);
    bounds[i + 1] = builder.count;
  }
  return bounds;
}

function quotationsIn(text: string, tokens: Tokens, bounds: Int32Array): readonly Quotation[] {
  const finder = new QuotationFinder(text, tokens);
  for (let i = 0; i + 1 < bounds.length; i++) finder.paragraph(bounds[i], bounds[i + 1]);
  return finder.found;
}

/** The zones of blocks; markup inside them is boilerplate. */
function zonesOf(blocks: readonly ZonedBlock[]): Zone[] {
  const zones: Zone[] = [];
  for (const { zone, start, end, holes } of blocks) {
    let at = start;
    for (const [from, to] of holes) {
      if (from > at) zones.push({ zone, start: at, end: from });
      zones.push({ zone: "boilerplate", start: from, end: to });
      at = to;
    }
    if (at < end) zones.push({ zone, start: at, end });
  }
  return zones;
}

/** The headline in one line, or null. */
function titleOf(text: string, blocks: readonly ZonedBlock[]): string | null {
  let title: string | null = null;
  for (const block of blocks) {
    if (block.zone !== "title") continue;
    title = title === null ? writtenIn(text, block) : `${title} ${writtenIn(text, block)}`;
  }
  return title === null ? null : title.replace(/\s+/g, " ");
}

/** The paragraphs and their sentences; `bounds` are those of the paragraphs' tokens. */
function assemble(tokens: Tokens, bearing: readonly ZonedBlock[], bounds: Int32Array) {
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (let paragraph = 0; paragraph < bearing.length; paragraph++) {
    const { start, end, zone } = bearing[paragraph];
    const before = sentences.length;
    const begins: number[] = [];
    splitSentences(tokens, bounds[paragraph], bounds[paragraph + 1], (token) => begins.push(token));
    begins.push(bounds[paragraph + 1]);
    for (let i = 0; i + 1 < begins.length; i++) {
      tokens.sentence.fill(sentences.length, begins[i], begins[i + 1]);
      sentences.push(sentence(tokens, begins[i], begins[i + 1], paragraph));
    }
    paragraphs.push({ start, end, zone, first: before, last: sentences.length });
  }
  return { paragraphs, sentences };
}

/** Makes a sentence and marks its first word, quotation marks, brackets and dashes passed over. */
function sentence(tokens: Tokens, first: number, last: number, paragraph: number): Sentence {
  let opener = first;
  while (opener < last - 1 && (tokens.shape[opener] & Shape.Punctuation) !== 0) opener++;
  tokens.shape[opener] |= Shape.SentenceStart;
  return { start: tokens.start[first], end: tokens.end[last - 1], first, last, paragraph };
}
