import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import { isCapital, type OfficialContext } from "../context.ts";
import { governorOf } from "../governor.ts";
import { ORGANIZATIONS, RUNS } from "../titles/words.ts";
import { belongTo, type Complement, type Right } from "./sides.ts";

/** A field ("of external relations") goes on the title; "of the company" asks for an earlier name. */
export function readNouns(
  context: OfficialContext,
  right: Right,
  end: number,
  complement: Complement,
): boolean {
  const { lower, term, tag } = context.tokens;
  const { at, determined, head } = complement;
  if (end === at || tag[end - 1] === Tag.Adjective || tag[end - 1] === Tag.Gerund) return false;
  const organization = determined && ORGANIZATIONS.has(term[end - 1]);
  if (organization && lower[end] === "of") {
    right.last = end;
    return true;
  }
  if (determined && isCapital(context, at) && isCapital(context, end - 1) && RUNS.has(term[head]))
    return belongTo(right, { first: at, last: end });
  if (organization && !IN_TITLE.has(term[end - 1])) {
    right.organization = ownerOf(context, at, end);
    right.last = end;
    return false;
  }
  if (!FIELD_PREPOSITIONS.has(term[right.last]) || tag[end] === Tag.Genitive) return false;
  right.title = end;
  right.last = end;
  return true;
}

/** "chairman of the board" is a title as it stands. */
const IN_TITLE = terms("board");

const FIELD_PREPOSITIONS = terms("of for in on to");

/** "the island council" names something, "the local newspaper" does not. */
function namesItself({ tokens }: OfficialContext, first: number, last: number): boolean {
  for (let i = first; i < last - 1; i++) if (isNoun(tokens.tag[i])) return true;
  return false;
}

/** What "the company" stands for; "the island council" stands for itself where nothing else does. */
function ownerOf(context: OfficialContext, at: number, end: number): TokenSpan | null {
  if (end - at > 1) return namesItself(context, at, end) ? { first: at, last: end } : null;
  return governorOf(context, at, end)?.organization ?? null;
}
