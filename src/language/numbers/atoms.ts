import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { type NumberWord, numberWord } from "./words.ts";

/** One word of a number; "twenty-eight" and "half-a" are two. */
export interface Atom {
  /** What it does in a number; undefined for "of". */
  readonly word: NumberWord | undefined;
  readonly token: number;
  readonly end: number;
  /** It is the last word of its token. */
  readonly closes: boolean;
}

/** Longest run that is read as one number ("nine hundred and ninety-nine thousand nine hundred and …"). */
const MAX_ATOMS = 16;

/** Gathers the words from token `at` that can belong to a number, no more than a constant, not beyond `limit`. */
export function gatherAtoms(tokens: Tokens, at: number, limit: number): Atom[] {
  const atoms: Atom[] = [];
  for (let token = at; token < limit && atoms.length < MAX_ATOMS; token++) {
    if (isInnerHyphen(tokens, token, limit)) continue;
    if (!gatherToken(tokens, token, atoms)) break;
  }
  return atoms;
}

/** Adds the words of one token; false when one of them is no word of numbers, which ends the run. */
function gatherToken(tokens: Tokens, token: number, atoms: Atom[]): boolean {
  const lower = tokens.lower[token];
  const end = tokens.end[token];
  if ((tokens.shape[token] & Shape.Hyphen) === 0) return gatherWord(lower, token, end, true, atoms);
  if (lower.length > 40) return false;
  const parts = lower.split("-");
  let at = tokens.start[token];
  return parts.every((part, i) => {
    const added = gatherWord(part, token, at + part.length, i === parts.length - 1, atoms);
    at += part.length + 1;
    return added;
  });
}

function gatherWord(lower: string, token: number, end: number, closes: boolean, atoms: Atom[]): boolean {
  const word = numberWord(lower);
  if (word === undefined && lower !== "of") return false;
  atoms.push({ word, token, end, closes });
  return true;
}

/** "-" between two words without spaces ("2-million"). */
export const isInnerHyphen = ({ lower, shape }: Tokens, token: number, limit: number): boolean =>
  lower[token] === "-" &&
  (shape[token] & Shape.Joined) !== 0 &&
  token + 1 < limit &&
  (shape[token + 1] & Shape.Joined) !== 0;
