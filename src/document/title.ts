import { startsLower } from "./first-letter.ts";
import { type HeaderLines, isNotice } from "./header-line.ts";
import { Heading } from "./heading-words.ts";
import type { PageBlocks } from "./page-blocks.ts";
import { isAny, isCapitalised, isWord, type Pieces } from "./pieces.ts";

const MAX_TITLE = 220;
const MAX_PLAIN_TITLE = 100;
const MAX_STOPPED_TITLE = 150;
const SENTENCE_BREAK = /[.!?]["”’)]? +["“‘(]?\p{Lu}/u;
const ABBREVIATION = /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Rep|Gen|Lt|vs|v|No|Inc|Co|Corp|Ltd)\. /gu;

/** Could a block be a headline? One that ends like a sentence must be short, one sentence and look like a title. */
export function isHeadline(page: PageBlocks, lines: HeaderLines, i: number): boolean {
  const { text, blocks } = page;
  const length = page.length(i);
  const next = blocks.at(i + 1);
  if (next === undefined || length > MAX_TITLE || text[blocks[i].start] === "(") return false;
  const written = text.slice(blocks[i].start, blocks[i].end);
  const last = lastSign(written);
  if (last === ":" || last === ",") return false;
  if (!next.afterBlank && startsLower(text, next.start)) return false;
  if (!/[.!?…]/.test(last)) return true;
  if (length > MAX_STOPPED_TITLE || SENTENCE_BREAK.test(written.replace(ABBREVIATION, ""))) return false;
  if (isIntroduced(page, lines, i)) return true;
  if (!next.afterBlank) return false;
  const pieces = page.opening(i);
  if (inCapitals(pieces)) return true;
  return length <= MAX_PLAIN_TITLE && page.length(i + 1) > length && !readsLikeProse(pieces);
}

/** What stands below titles follows. */
const isIntroduced = (page: PageBlocks, lines: HeaderLines, i: number): boolean =>
  lines.isHeader(i + 1) || isNotice(page, i + 1) || lines.isWriter(i + 1);

const CLOSERS = "\"”’')]";
const MAX_CLOSERS = 3;

/** What a headline ends with before quotation marks and brackets. */
function lastSign(written: string): string {
  let end = written.length;
  const least = Math.max(0, end - MAX_CLOSERS);
  while (end > least && CLOSERS.includes(written[end - 1])) end--;
  return end === 0 ? "" : written[end - 1];
}

/** "The court ruled on Tuesday.": headlines do without articles, helping verbs and days. */
const readsLikeProse = (pieces: Pieces): boolean =>
  pieces.all.some((piece) => isAny(piece, Heading.Prose | Heading.Weekday));

/** "Rates Fall For The Third Time.", "RATES FALL.": most longer words begin in upper case. */
function inCapitals(pieces: Pieces): boolean {
  const long = pieces.all.filter((piece) => isWord(piece) && piece.text.length > 3);
  return long.length > 0 && long.filter(isCapitalised).length >= long.length * 0.7;
}
