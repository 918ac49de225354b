import { OPENING_ABBREVIATIONS } from "./abbreviations.ts";
import { Shape } from "./shape.ts";
import type { Tokens } from "./tokens.ts";

const TERMINATORS: ReadonlySet<string> = new Set([".", "?", "!", "…", "..", "...", "...."]);
const CLOSERS: ReadonlySet<string> = new Set(['"', "”", "’", "'", "''", ")", "]", "»"]);

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Words that, capitalised after an abbreviation, begin a new sentence ("in the U.S. The court …"). */
const STARTERS = words(
  "the a an he she it they we i you this that these those there but and or if in on at as after before when while since for to his her its their our my who what how why where according however although though meanwhile also not no so some many most all both each one two with by from under over another during despite because until once then now still yet last",
);
const REPORTING = words(
  "said says asked asks added wrote writes told replied cried shouted wondered demanded exclaimed tweeted joked recalled",
);

/**
 * Splits the tokens `first … last` of one paragraph into sentences and hands over the first token of each.
 * A closing quotation mark or bracket goes with the sentence it closes.
 */
export function splitSentences(
  tokens: Tokens,
  first: number,
  last: number,
  begin: (token: number) => void,
): void {
  if (first >= last) return;
  begin(first);
  for (let i = first; i < last - 1; i++) {
    if (!endsSentence(tokens, i, last)) continue;
    let next = i + 1;
    while (next < last && CLOSERS.has(tokens.lower[next]) && (tokens.shape[next] & Shape.Joined) !== 0)
      next++;
    if (next >= last) return;
    if (beginsSentence(tokens, i, next, last)) begin(next);
    i = next - 1;
  }
}

function endsSentence(tokens: Tokens, i: number, last: number): boolean {
  const shape = tokens.shape[i];
  if ((shape & Shape.Punctuation) !== 0) return TERMINATORS.has(tokens.lower[i]);
  return (
    (shape & Shape.Abbreviation) !== 0 &&
    i + 1 < last &&
    !OPENING_ABBREVIATIONS.has(tokens.lower[i].slice(0, -1))
  );
}

function beginsSentence(tokens: Tokens, end: number, next: number, last: number): boolean {
  const shape = tokens.shape[next];
  if ((tokens.shape[end] & Shape.Abbreviation) !== 0) {
    if (next > end + 1) return (shape & Shape.Capital) !== 0;
    return (shape & Shape.Capital) !== 0 && STARTERS.has(tokens.lower[next]);
  }
  if ((shape & Shape.Lower) !== 0) return false;
  if ((shape & Shape.Joined) !== 0 && next === end + 1 && (shape & Shape.Capital) === 0) return false;
  if (next > end + 1 && tokens.lower[end] !== ".") return !attributionFollows(tokens, next, last);
  return !(shape & Shape.Punctuation) || !",;:)".includes(tokens.lower[next][0]);
}

/** `"Really?" Ms. Ortiz asked`: the sentence goes on after the question mark. */
function attributionFollows(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 5); i++) {
    if (REPORTING.has(tokens.lower[i])) return true;
    if ((tokens.shape[i] & (Shape.Capital | Shape.Abbreviation)) === 0 && i > from) return false;
  }
  return false;
}
