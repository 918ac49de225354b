import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import { Shape } from "../language/shape.ts";

const LONGEST = 6;

/**
 * What abbreviations in brackets are short for, where the words are no name: "special investigation team (SIT)". By each
 * token that is the abbreviation, the stretch of the words.
 */
export function glossesIn(document: Document, nameAt: Int32Array): Map<number, TokenSpan> {
  const { lower, shape, count } = document.tokens;
  const known = new Map<string, TokenSpan>();
  const at = new Map<number, TokenSpan>();
  for (let i = 1; i < count; i++) {
    if ((shape[i] & Shape.AllCaps) === 0 || nameAt[i] >= 0) continue;
    const words = known.get(lower[i]) ?? expansionOf(document, nameAt, i);
    if (words === undefined) continue;
    known.set(lower[i], words);
    at.set(i, words);
  }
  return at;
}

/** The words right before "(SIT)" whose first letters it writes. */
function expansionOf({ tokens }: Document, nameAt: Int32Array, at: number): TokenSpan | undefined {
  const { lower, shape } = tokens;
  const length = lower[at].length;
  const first = at - 1 - length;
  if (lower[at - 1] !== "(" || lower[at + 1] !== ")" || length > LONGEST || first < 0) return undefined;
  for (let i = 0; i < length; i++) {
    const token = first + i;
    if (nameAt[token] >= 0 || lower[token][0] !== lower[at][i] || (shape[token] & Shape.Capital) !== 0)
      return undefined;
  }
  return { first, last: at - 1 };
}
