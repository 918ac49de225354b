import type { Block } from "./blocks.ts";
import { isCapitalised, isWord, type Piece, piecesOf, plain } from "./pieces.ts";
import { WEEKDAYS } from "./printed-date.ts";

const MAX_TITLE = 220;
const MAX_PLAIN_TITLE = 100;
const MAX_STOPPED_TITLE = 150;
const SENTENCE_BREAK = /[.!?]["”’)]? +["“‘(]?\p{Lu}/u;
const ABBREVIATION = /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Gov|Sen|Rep|Gen|Lt|vs|v|No|Inc|Co|Corp|Ltd)\. /gu;

/** Could the first block be a headline? One that ends like a sentence must be short, one sentence and look like a title. */
export function isHeadline(
  text: string,
  block: Block,
  next: Block | undefined,
  introduced: boolean,
): boolean {
  const length = block.end - block.start;
  if (text[block.start] === "(") return false;
  if (next === undefined || length > MAX_TITLE) return false;
  const written = text.slice(block.start, block.end);
  const last = written.replace(/["”’')\]]{1,3}$/u, "").at(-1) ?? "";
  if (last === ":" || last === ",") return false;
  if (!next.afterBlank && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return false;
  if (!/[.!?…]/.test(last)) return true;
  if (length > MAX_STOPPED_TITLE || SENTENCE_BREAK.test(written.replace(ABBREVIATION, ""))) return false;
  if (introduced) return true;
  if (!next.afterBlank) return false;
  const pieces = piecesOf(text, block.start, block.end);
  return (
    inCapitals(pieces) ||
    (length <= MAX_PLAIN_TITLE && next.end - next.start > length && !readsLikeProse(pieces))
  );
}

/** "The court ruled on Tuesday.": headlines do without articles, helping verbs and days. */
const readsLikeProse = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => PROSE.has(plain(piece)) || WEEKDAYS.has(plain(piece)));
const PROSE: ReadonlySet<string> = new Set(
  "the a an was were has have had been said their there he she it they we i you your".split(" "),
);

/** "Rates Fall For The Third Time.", "RATES FALL.": most longer words begin in upper case. */
function inCapitals(pieces: readonly Piece[]): boolean {
  const long = pieces.filter((piece) => isWord(piece) && piece.text.length > 3);
  return long.length > 0 && long.filter(isCapitalised).length >= long.length * 0.7;
}
