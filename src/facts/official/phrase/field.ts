import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { lexicon } from "../../../lexicon/load.ts";
import { terms } from "../../../lexicon/terms.ts";
import { isCapital, type OfficialContext } from "../context.ts";
import { governorOf } from "../governor.ts";
import { BELONGS, FIELDS, LANDS, LEADS_TO, ORGANIZATIONS, RUNS } from "../titles/words.ts";
import { plainEnd } from "./plain.ts";
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
  if (determined && readsDepartment(context, right, end, complement)) return true;
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
  const names = isProper(context, at, end) || (OWNERS.has(term[head]) && areCapitals(context, at, end));
  if (names && BELONGS.has(term[right.last])) return belongTo(right, { first: at, last: end });
  if (determined && tag[end] === Tag.Genitive) return readsOwned(context, right, end, complement);
  if (!FIELD_PREPOSITIONS.has(term[right.last]) || tag[end] === Tag.Genitive) return false;
  right.title = end;
  right.last = end;
  return true;
}

/** "a professor in the | department of medicine | at X", "head of the | cybercrime unit | of X": the unit, where X follows. */
function readsDepartment(
  context: OfficialContext,
  right: Right,
  end: number,
  { at, limit }: Complement,
): boolean {
  const { lower, term } = context.tokens;
  if (right.unit !== null || !DEPARTMENTS.has(term[end - 1]) || isCapital(context, at)) return false;
  const last = lower[end] === "of" && !isOwner(context, end + 1) ? plainEnd(context, end + 1, limit) : end;
  if (last >= limit || !LEADS_TO.has(term[last]) || !isOwner(context, last + 1)) return false;
  right.unit = { first: at, last };
  right.last = last;
  return true;
}

/** "the University", "Halden": what a department can be of. */
const isOwner = (context: OfficialContext, at: number): boolean =>
  isCapital(context, at) || (context.tokens.lower[at] === "the" && isCapital(context, at + 1));

const DEPARTMENTS = terms("department unit desk division section bureau directorate faculty branch");

/** "the state's | education department", "the company's | legal department": an organization, or a unit of one. */
function readsOwned(context: OfficialContext, right: Right, end: number, { at, limit }: Complement): false {
  const { term } = context.tokens;
  const last = plainEnd(context, end + 1, limit);
  if (last === end + 1) return false;
  const owned = { first: end + 1, last };
  if (LANDS.has(term[end - 1])) {
    if (ORGANIZATIONS.has(term[last - 1]) || DEPARTMENTS.has(term[last - 1])) belongTo(right, owned);
    return false;
  }
  const owner = governorOf(context, at, end)?.organization;
  if (owner === undefined) return false;
  right.organization = owner;
  right.last = last;
  if (!ORGANIZATIONS.has(term[last - 1])) right.unit = owned;
  return false;
}

/** "directors of Halden": proper nouns that are no field in capitals ("Commissioner for Works"). */
function isProper({ tokens }: OfficialContext, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (tokens.tag[i] !== Tag.ProperNoun || FIELDS.has(tokens.term[i]) || isOrdinary(tokens.lists[i]))
      return false;
  return true;
}

/** Titles that have no field: what stands behind their "of" in capitals is a name, whatever its words are. */
const OWNERS = terms("ceo chairman chairwoman founder co-founder owner");

function areCapitals(context: OfficialContext, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (!isCapital(context, i)) return false;
  return true;
}

const isOrdinary = (lists: number): boolean => (lists & lexicon().bitOf("common-word")) !== 0;

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
