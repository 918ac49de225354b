import type { TokenSpan } from "../../engine/rule.ts";
import { having, terms } from "../../lexicon/terms.ts";
import type { Span } from "../../text/span.ts";
import type { NameDraft } from "../drafts.ts";
import { isCapital, nameOf, type OfficialContext } from "./context.ts";
import type { Post } from "./post.ts";

const PARTY_NAMES = having("party-name");
const OFFICES = having("state-office", "elected-office");
const PARTY = terms("party");
/** Letters that stand for a party before a state: "(D-Ohio)". */
const LETTERS = "rdi";
const LONGEST = 4;

/** The party of an office holder, as the text writes it behind the name, in the title's phrase or as the employer. */
export function partyOf(context: OfficialContext, person: NameDraft, post: Post): Span | null {
  return (
    partyBehind(context, person, post) ??
    partyIn(context, post.organization) ??
    partyIn(context, { first: Math.max(0, post.first - 1), last: post.last }) ??
    null
  );
}

/** "(D-Ohio)", ", R-N.C.,", "(Labour)", "(BJP)", ", a Republican". */
function partyBehind(context: OfficialContext, person: NameDraft, post: Post): Span | undefined {
  const { lower, start, end } = context.tokens;
  const mark = lower[person.last];
  if (mark !== "(" && mark !== ",") return undefined;
  const at = person.last + (lower[person.last + 1] === "a" ? 2 : 1);
  const word = lower[at] ?? "";
  if (LETTERS.includes(word[0]) && word[1] === "-") return [start[at], start[at] + 1];
  if (isPartyName(context, at)) return [start[at], end[at]];
  const name = nameOf(context, at);
  if (mark !== "(" || !OFFICES.has(context.tokens.term[post.head])) return undefined;
  return name?.type === "organization" && lower[name.last] === ")" ? [name.start, name.end] : undefined;
}

/** "Labour's", "of the Green Party", "Republican Senator". */
function partyIn(context: OfficialContext, span: TokenSpan | null): Span | undefined {
  if (span === null) return undefined;
  const { start, end, term } = context.tokens;
  const name = nameOf(context, span.first);
  if (name?.type === "organization" && PARTY.has(term[name.last - 1])) return [name.start, name.end];
  for (let at = span.first; at < span.last && at < span.first + LONGEST; at++)
    if (isPartyName(context, at)) return [start[at], end[at]];
  return undefined;
}

const isPartyName = (context: OfficialContext, at: number): boolean =>
  PARTY_NAMES.has(context.tokens.term[at]) && isCapital(context, at);
