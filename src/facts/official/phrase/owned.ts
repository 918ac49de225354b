import { Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { NameDraft } from "../../drafts.ts";
import { nameOf, type OfficialContext, skipBracket } from "../context.ts";
import { COMPANIES, ORGANIZATIONS, UNITS } from "../titles/words.ts";
import { plainEnd } from "./plain.ts";
import type { Right } from "./sides.ts";

/** "NASA's planetary science division", "Turkey's disaster agency". */
export function readPossessed(
  context: OfficialContext,
  right: Right,
  owner: NameDraft,
  at: number,
  limit: number,
): boolean {
  const span = { first: owner.first, last: owner.last };
  const inner = nameOf(context, at);
  if (inner && inner.first === at && inner.type === "organization") {
    right.last = skipBracket(context, inner.last, limit);
    if (owner.type === "organization") {
      right.organization = span;
      right.unit = { first: inner.first, last: inner.last };
    } else {
      right.land = span;
      right.organization = { first: inner.first, last: inner.last };
    }
    return false;
  }
  const nouns = plainEnd(context, at, limit);
  if (nouns === at) return false;
  readOwned(context, right, owner, at, nouns);
  right.last = skipBracket(context, nouns, limit);
  return false;
}

/** "the Obama campaign", "the Turkish disaster agency", "the BMW unit". */
export function readCompound(
  context: OfficialContext,
  right: Right,
  owner: NameDraft,
  at: number,
  nouns: number,
): boolean {
  const noun = context.tokens.term[nouns - 1];
  if (
    !ORGANIZATIONS.has(noun) &&
    !UNITS.has(noun) &&
    !SITES.has(noun) &&
    context.tokens.tag[nouns - 1] !== Tag.Plural
  )
    return false;
  if (owner.type === "nationality") {
    right.land = { first: owner.first, last: owner.last };
    right.organization = { first: owner.first, last: nouns };
    right.last = nouns;
    return false;
  }
  readOwned(context, right, owner, at, nouns);
  // "the Leeds police": of a place only with its name.
  if (owner.type === "location") right.organization = { first: owner.first, last: nouns };
  right.last = nouns;
  return false;
}

const SITES = terms(
  "store shop restaurant factory plant hotel brand subsidiary faction wing operation operations headquarters lab camp base station",
);

function readOwned(
  context: OfficialContext,
  right: Right,
  owner: NameDraft,
  at: number,
  nouns: number,
): void {
  const span = { first: owner.first, last: owner.last };
  if (owner.type === "organization") {
    right.organization = span;
    if (!COMPANIES.has(context.tokens.term[nouns - 1])) right.unit = { first: at, last: nouns };
    return;
  }
  right.land = span;
  right.organization = ORGANIZATIONS.has(context.tokens.term[nouns - 1]) ? { first: at, last: nouns } : span;
}
