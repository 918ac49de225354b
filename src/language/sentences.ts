import { having, terms } from "../lexicon/terms.ts";
import { Shape } from "./shape.ts";
import type { Tokens } from "./tokens.ts";

/** "’" in lower case is "'". */
const CLOSERS = terms("\" ” ' '' ) ] »");
const NEVER_FIRST = terms(", ; : )");
const STOP = terms(".");

/** Words that, capitalised after an abbreviation, begin a new sentence ("in the U.S. The court …"). */
const STARTERS = having("sentence-starter");
const ATTRIBUTING = having("attribution-verb");

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
  const { shape } = tokens;
  for (let i = first; i < last - 1; i++) {
    if ((shape[i] & Shape.EndsSentence) === 0) continue;
    const next = afterClosers(tokens, i + 1, last);
    if (next >= last) return;
    if (beginsSentence(tokens, i, next, last)) begin(next);
    i = next - 1;
  }
}

function afterClosers({ term, shape }: Tokens, from: number, last: number): number {
  let next = from;
  while (next < last && CLOSERS.has(term[next]) && (shape[next] & Shape.Joined) !== 0) next++;
  return next;
}

function beginsSentence(tokens: Tokens, end: number, next: number, last: number): boolean {
  const shape = tokens.shape[next];
  if ((tokens.shape[end] & Shape.Abbreviation) !== 0)
    return (shape & Shape.Capital) !== 0 && (next > end + 1 || STARTERS.has(tokens.term[next]));
  if ((shape & Shape.Lower) !== 0) return false;
  if ((shape & Shape.Joined) !== 0 && next === end + 1 && (shape & Shape.Capital) === 0) return false;
  if (next > end + 1 && !STOP.has(tokens.term[end])) return !attributionFollows(tokens, next, last);
  return !NEVER_FIRST.has(tokens.term[next]);
}

/** `"Really?" Ms. Ortiz asked`: the sentence goes on after the question mark. */
function attributionFollows(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i < Math.min(last, from + 5); i++) {
    if (ATTRIBUTING.has(tokens.term[i])) return true;
    if ((tokens.shape[i] & (Shape.Capital | Shape.Abbreviation)) === 0 && i > from) return false;
  }
  return false;
}
