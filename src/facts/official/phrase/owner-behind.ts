import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { NameDraft } from "../../drafts.ts";
import {
  isCapital,
  isPerson,
  isPlaceOrOrganization,
  nameOf,
  type OfficialContext,
  skipBracket,
} from "../context.ts";
import { ARTICLES, ORGANIZATIONS, RUNS, SPEAKS_FOR } from "../titles/words.ts";
import { readCompound, readPossessed } from "./owned.ts";
import { plainEnd } from "./plain.ts";
import { belongTo, type Complement, type Right } from "./sides.ts";

/** The organization or land behind a preposition, with a department behind its possessive. */
export function readName(
  context: OfficialContext,
  right: Right,
  name: NameDraft,
  complement: Complement,
): boolean {
  const { lower, term } = context.tokens;
  const { head, preposition, at, limit } = complement;
  if (isPerson(name)) {
    if (!SPEAKS_FOR.has(term[head]) && !isMistakenCompany(context, right, preposition, head)) return false;
    return belongTo(right, withNoun(context, name, complement));
  }
  if (!isPlaceOrOrganization(name)) return false;
  if (at < name.first && !mayPrecede(context, at, name.first)) return false;
  if (name.type === "location" && !PLACED.has(term[right.last])) return false;
  const after = skipBracket(context, name.last, limit);
  if (lower[after] === "'s" || lower[after] === "'")
    return readPossessed(context, right, name, after + 1, limit);
  if (readsNational(context, right, name, limit)) return false;
  const nouns = plainEnd(context, after, limit);
  if (nouns > after) return readCompound(context, right, name, after, nouns);
  belongTo(right, name, after);
  return readInner(context, right, limit);
}

/** "the U.S. | National Institute of Rivers", "the Kenyan | Ministry of Health": an organization of a land. */
function readsNational(context: OfficialContext, right: Right, land: NameDraft, limit: number): boolean {
  if (land.type !== "location" && land.type !== "nationality") return false;
  const inner = nameOf(context, land.last);
  if (inner?.type !== "organization" || inner.first !== land.last) return false;
  right.land = { first: land.first, last: land.last };
  belongTo(right, inner, skipBracket(context, inner.last, limit));
  readInner(context, right, limit);
  return true;
}

/** "the | Hayward campaign": what bears a person's name behind an article is the whole of it. */
function withNoun(context: OfficialContext, name: NameDraft, { determined, limit }: Complement): TokenSpan {
  const end = determined ? plainEnd(context, name.last, limit) : name.last;
  return end > name.last && ORGANIZATIONS.has(context.tokens.term[end - 1])
    ? { first: name.first, last: end }
    : name;
}

/** "a professor at Carver Hill", "a lawyer at the firm of Hale Dorr": no person has lawyers *at* them. */
function isMistakenCompany(
  { tokens }: OfficialContext,
  right: Right,
  preposition: string,
  head: number,
): boolean {
  if (preposition === "at") return true;
  if (preposition !== "of") return false;
  return RUNS.has(tokens.term[head]) || ORGANIZATIONS.has(tokens.term[right.last - 1]);
}

const PLACED = terms("of for to");

/** "at the prestigious | firm of | X" is read elsewhere; "at the state-owned | X" here. */
const mayPrecede = (context: OfficialContext, first: number, last: number): boolean => {
  for (let i = first; i < last; i++)
    if (context.tokens.tag[i] === Tag.Plural || context.tokens.lower[i] === "and") return false;
  return !isCapital(context, first);
};

/** "head of the Bureau | of the Administration": the first is a department of the second. */
function readInner(context: OfficialContext, right: Right, limit: number): boolean {
  const { term } = context.tokens;
  if (!right.organization || !isPart(context, right.organization)) return false;
  if (!INSIDE.has(term[right.last])) return false;
  const at = ARTICLES.has(term[right.last + 1]) ? right.last + 2 : right.last + 1;
  const outer = at < limit ? nameOf(context, at) : undefined;
  if (!outer || outer.first !== at || outer.type !== "organization") return false;
  right.unit = right.organization;
  right.organization = { first: outer.first, last: outer.last };
  right.last = outer.last;
  return false;
}

const INSIDE = terms("of at in");

/** Unlike an institute or a centre, which is an organization wherever it stands. */
const DEPARTMENTS = terms("bureau department division directorate section unit office desk branch faculty");

/** "the Graduate School of Arts | at the University": of a university, and an organization where none follows. */
const isPart = ({ tokens }: OfficialContext, { first, last }: TokenSpan): boolean => {
  if (DEPARTMENTS.has(tokens.term[last - 1])) return true;
  for (let i = first; i < last; i++)
    if (PARTS.has(tokens.term[i]) && tokens.lower[i + 1] === "of") return true;
  return PARTS.has(tokens.term[last - 1]);
};

const PARTS = terms("school department faculty college bureau division office");
