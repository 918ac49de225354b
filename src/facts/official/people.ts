import type { TokenSpan } from "../../engine/rule.ts";
import { terms } from "../../lexicon/terms.ts";
import type { NameDraft } from "../drafts.ts";
import { capitalOrganization } from "./capitals.ts";
import {
  isCapital,
  isPerson,
  nameOf,
  type OfficialContext,
  sentenceFirst,
  sentenceLast,
  skipBracket,
} from "./context.ts";
import { ORGANIZATIONS } from "./titles/words.ts";

/** Most people that one plural title takes. */
const MAX_PEOPLE = 8;

/** Addresses between a title and a name: "Prime Minister Sir Keir Starmer". */
const ADDRESSES = terms(
  "sheikh sheik mullah mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. herr frau madame",
);

/** First token of a name with the address before it. */
export const addressed = ({ tokens }: OfficialContext, { first }: NameDraft): number =>
  ADDRESSES.has(tokens.term[first - 1]) ? first - 1 : first;

/** The names that follow one with "," and "and" between: "Presidents A, B and C". */
export function peopleAfter(context: OfficialContext, person: NameDraft): NameDraft[] {
  const { lower } = context.tokens;
  const limit = sentenceLast(context, person.first);
  const found = [person];
  let at = behind(context, person, limit);
  while (found.length < MAX_PEOPLE) {
    let next = at;
    if (lower[next] === ",") next++;
    if (lower[next] === "and" || lower[next] === "&") next++;
    if (next === at || next >= limit) break;
    const name = nameOf(context, next);
    if (!isPerson(name) || name.first !== next) break;
    found.push(name);
    at = behind(context, name, limit);
  }
  return found;
}

/** The token behind a name with its bracket, origin or party: "A (R-Tex.)", "A of Brazil", "A, Republican of Iowa,". */
function behind(context: OfficialContext, person: NameDraft, limit: number): number {
  const { lower, term } = context.tokens;
  const at = skipBracket(context, person.last, limit);
  if (lower[at] === "," && PARTIES.has(term[at + 1]) && lower[at + 2] === "of")
    return nameOf(context, at + 3)?.last ?? at;
  return ownerBehind(context, person)?.last ?? at;
}

const PARTIES = terms("republican democrat independent labour conservative");
const OF_ANY = terms("of");
const OF_ORGANIZATION = terms("of from at with");

/** "Jane Roe | of Lund University": the organization or land that a preposition joins to a name. */
export function ownerBehind(context: OfficialContext, person: NameDraft): TokenSpan | undefined {
  const { lower, term } = context.tokens;
  const limit = sentenceLast(context, person.first);
  let at = skipBracket(context, person.last, limit);
  if (lower[at] === "," && lower[at + 1] === "of") at++;
  if (at + 1 >= limit || !OF_ORGANIZATION.has(term[at])) return undefined;
  const first = behindDepartment(context, lower[at + 1] === "the" ? at + 2 : at + 1, limit);
  const name = nameOf(context, first);
  if (name === undefined || name.first !== first || ORGANIZATIONS.has(term[name.last])) {
    const capital = isCapital(context, first) ? capitalOrganization(context, first, limit) : undefined;
    return capital;
  }
  if (name.type === "organization") return { first: name.first, last: name.last };
  return name.type === "location" && OF_ANY.has(term[at])
    ? { first: name.first, last: name.last }
    : undefined;
}

/** "from the | English department at | UC Davis": where what the department is of begins, else `at`. */
function behindDepartment(context: OfficialContext, at: number, limit: number): number {
  const { lower, term } = context.tokens;
  for (let i = at; i + 2 < limit && i < at + LONGEST_DEPARTMENT; i++) {
    if (!DEPARTMENTS.has(term[i])) continue;
    if (!OF_ORGANIZATION.has(term[i + 1])) return at;
    return lower[i + 2] === "the" ? i + 3 : i + 2;
  }
  return at;
}

const LONGEST_DEPARTMENT = 4;
const DEPARTMENTS = terms("department faculty division");

/** The names that lead up to one with "," and "and" between: "A, B and C, co-founders". */
export function peopleUpTo(context: OfficialContext, person: NameDraft): NameDraft[] {
  const { lower } = context.tokens;
  const floor = sentenceFirst(context, person.first);
  const found = [person];
  let at = person.first;
  while (found.length < MAX_PEOPLE) {
    let before = at - 1;
    if (lower[before] === "and" || lower[before] === "&") before--;
    if (lower[before] === ",") before--;
    if (before === at - 1 || before < floor) break;
    const name = nameOf(context, before);
    if (!isPerson(name) || name.last !== before + 1) break;
    found.unshift(name);
    at = name.first;
  }
  return found;
}
