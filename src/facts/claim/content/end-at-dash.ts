import { Tag } from "../../../language/tag.ts";
import type { ClaimContext } from "../context.ts";
import { BREAKS, JOINTS, Joint } from "./joints.ts";
import { beginsClaim } from "./next-claim.ts";

/** How far ahead the dash is sought that would close what one at `i` opens. */
const ASIDE_REACH = 40;

/** Does what stands behind the dash at `i` no longer belong to the content? */
export function endsAtDash(context: ClaimContext, i: number, form: number): boolean {
  const { lower, term } = context.tokens;
  if (isAside(context, i) || BREAKS.has(term[i + 1])) return true;
  const next = lower[i + 1];
  const at = next === "and" || next === "or" || next === "but" ? i + 2 : i + 1;
  return beginsClaim(context, at, form);
}

/** A dash that no second one answers, behind a quotation or before words of the writer's own ("… - the first in years", "… - although it failed"). */
function isAside(context: ClaimContext, i: number): boolean {
  const { tag, term } = context.tokens;
  const limit = Math.min(context.passage.last, i + ASIDE_REACH);
  for (let at = i + 1; at < limit; at++) if ((JOINTS.get(term[at]) & Joint.Dash) !== 0) return false;
  if (endsWords(context, i) || (JOINTS.get(term[i + 1]) & Joint.Apart) !== 0) return true;
  return tag[i + 1] === Tag.Determiner || tag[i + 1] === Tag.Gerund;
}

/** Does a quotation end before `i` that is more than a word set in marks? */
function endsWords({ document, quoted }: ClaimContext, i: number): boolean {
  if (quoted[i - 1] < 0) return false;
  const { first, last } = document.quotations[quoted[i - 1]];
  return last - first > MAX_TERM;
}

/** Longest term in quotation marks, with its marks, in tokens. */
const MAX_TERM = 4;
