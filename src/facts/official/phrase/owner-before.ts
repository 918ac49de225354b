import type { TokenSpan } from "../../../engine/rule.ts";
import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { NameDraft } from "../../drafts.ts";
import {
  bracketBefore,
  isCapital,
  isNationality,
  isNounLike,
  isPerson,
  isPlaceOrOrganization,
  nameOf,
  type OfficialContext,
} from "../context.ts";
import { type Governor, governorOf } from "../governor.ts";
import { ORGANIZATIONS, SPEAKS_FOR, TIMES, UNITS } from "../titles/words.ts";
import type { Left } from "./sides.ts";

/** The organization or land directly before the title, with or without a possessive, and a land before that. */
export function readOwner(context: OfficialContext, left: Left, head: number, floor: number): void {
  const { tokens } = context;
  const genitive = tokens.tag[left.first - 1] === Tag.Genitive || isApostrophe(context, left.first - 1);
  let end = genitive ? left.first - 1 : left.first;
  const bracket = bracketBefore(context, end, floor);
  if (bracket > floor) end = bracket;
  if (end <= floor) return;
  const name = nameOf(context, end - 1);
  if (isNationality(context, end - 1) && name?.type !== "organization") {
    // "North Korean leader": two words, one people.
    const first = name?.type === "nationality" && name.last === end ? Math.max(name.first, floor) : end - 1;
    left.organization = { first, last: end };
    left.first = first;
    if (genitive) left.opener = "possessor";
    return;
  }
  if (name === undefined || name.last !== end) {
    if (genitive) readDescription(context, left, end, floor);
    return;
  }
  if (isPerson(name) && !SPEAKS_FOR.has(tokens.term[head])) {
    if (genitive) left.opener = "pronoun";
    return;
  }
  if (!isPerson(name) && !isPlaceOrOrganization(name)) return;
  left.organization = { first: name.first, last: name.last };
  left.first = name.first;
  if (genitive) left.opener = "possessor";
  readOuterOwner(context, left, name, floor);
}

const isApostrophe = ({ tokens }: OfficialContext, at: number): boolean =>
  at >= 0 &&
  (tokens.lower[at] === "'" || tokens.lower[at] === "'s") &&
  (tokens.shape[at] & Shape.Joined) !== 0;

/** "the US | State Department spokesman", "the CAC's | Cybersecurity Coordination Bureau head". */
function readOuterOwner(context: OfficialContext, left: Left, inner: NameDraft, floor: number): void {
  const genitive = isApostrophe(context, inner.first - 1);
  const outer = nameOf(context, inner.first - 1 - (genitive ? 1 : 0));
  if (outer === undefined || outer.first < floor || !isPlaceOrOrganization(outer)) return;
  if (outer.last !== inner.first - (genitive ? 1 : 0)) return;
  left.first = outer.first;
  if (genitive) left.opener = "possessor";
  if (outer.type !== "organization") left.land = { first: outer.first, last: outer.last };
  else if (endsInUnit(context, inner)) {
    left.unit = { first: inner.first, last: inner.last };
    left.organization = { first: outer.first, last: outer.last };
  }
}

const endsInUnit = ({ tokens }: OfficialContext, { last }: TokenSpan): boolean =>
  UNITS.has(tokens.term[last - 1]);

/** "the company's chief executive": a noun that an earlier name governs. */
function readDescription(context: OfficialContext, left: Left, end: number, floor: number): void {
  let first = end;
  while (first > floor && nameOf(context, first - 1) === undefined && isNounLike(context, first - 1)) first--;
  if (first === end) return;
  left.opener = "possessor";
  if (readNamed(context, left, first, end, floor)) return;
  const owner = governorOf(context, first, end) ?? unknownOwner(context, first, end);
  left.first = first;
  if (owner?.land) left.land = owner.land;
  if (owner?.organization) left.organization = owner.organization;
}

/** "Zelphin's | chief executive": capitals that nothing else shows to be a name. */
function unknownOwner(context: OfficialContext, first: number, end: number): Governor | undefined {
  const { tag, term } = context.tokens;
  for (let i = first; i < end; i++)
    if (!isCapital(context, i) || tag[i] !== Tag.ProperNoun || TIMES.has(term[i])) return undefined;
  return { organization: { first, last: end } };
}

/** "the Scottish National party's", "the German government's": a name with the noun that it stands before. */
function readNamed(context: OfficialContext, left: Left, first: number, end: number, floor: number): boolean {
  const name = first > floor ? nameOf(context, first - 1) : undefined;
  if (name === undefined || name.last !== first || !isPlaceOrOrganization(name)) return false;
  if (!ORGANIZATIONS.has(context.tokens.term[end - 1])) return false;
  left.first = Math.max(name.first, floor);
  left.organization = { first: left.first, last: end };
  if (name.type !== "organization") left.land = { first: name.first, last: name.last };
  return true;
}
