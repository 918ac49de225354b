import { type OfficialContext, skipBracket } from "../context.ts";
import { TAILS } from "../titles/heads.ts";
import { readComplement } from "./complement.ts";
import type { Right } from "./sides.ts";

/** Longest stretch behind a head that is read. */
const REACH = 24;

/** "director | for research | at the school | of the University". */
const MAX_COMPLEMENTS = 4;

/** Reads a title's phrase rightwards from its head, not over `ceiling`. */
export function readRight(context: OfficialContext, head: number, ceiling: number): Right {
  const limit = Math.min(ceiling, head + REACH);
  const title = tailEnd(context, head, limit);
  const right: Right = { title, last: title, unit: null, organization: null, land: null };
  for (let n = 0; n < MAX_COMPLEMENTS && right.organization === null; n++)
    if (!readComplement(context, right, head, limit)) break;
  if (right.organization) right.last = skipBracket(context, right.last, limit);
  return right;
}

/** The end of a head of several words: "secretary | of state", "attorney | general". */
function tailEnd({ tokens }: OfficialContext, head: number, limit: number): number {
  for (const tail of TAILS.get(tokens.lower[head]) ?? []) {
    const words = tail.split(" ");
    if (head + words.length < limit + 1 && words.every((word, i) => tokens.lower[head + 1 + i] === word))
      return head + 1 + words.length;
  }
  return head + 1;
}
