import { Shape } from "../../../language/shape.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { NameContext } from "../context.ts";
import { listedEnd } from "../phrases.ts";
import { HEAD, Role } from "../roles.ts";
import { LINKS } from "../words.ts";

const OF = terms("of");
const ON = terms("on");
const THE = terms("the");

/** Take "on" and a field: "Council on Foreign Relations". */
const TAKE_ON = terms(
  "committee council commission subcommittee panel conference convention center centre treaty law act summit forum agreement institute project",
);

/** "Bank of England", "Centre for Policy Studies": only behind a head that takes such a complement. */
export function linked(context: NameContext, first: number, link: number, limit: number): number {
  const { tokens, roles } = context;
  const head = roles[link - 1];
  const at = THE.has(tokens.term[link + 1]) ? link + 2 : link + 1;
  if (at >= limit || (roles[at] & Role.Nameable) === 0) return link;
  if (OF.has(tokens.term[link]))
    return (head & (HEAD | Role.Title)) !== 0 || hasHead(context, first, link)
      ? listedEnd(context, at, limit)
      : link;
  if (ON.has(tokens.term[link]) && !TAKE_ON.has(tokens.term[link - 1])) return link;
  const takes = (head & (Role.OrganizationHead | Role.LawHead)) !== 0;
  return takes && (roles[at] & Role.Calendar) === 0 ? listedEnd(context, at, limit) : link;
}

function hasHead({ roles }: NameContext, first: number, last: number): boolean {
  for (let i = last - 1; i >= first; i--) {
    if ((roles[i] & Role.Title) !== 0) return false;
    if ((roles[i] & Role.OrganizationHead) !== 0) return true;
  }
  return false;
}

/** How far behind "and" the head of a name may stand. */
const REACH = 5;

/** "Ministry of Trade and Industry", "Securities and Exchange Commission", not "Germany and France". */
export function joinedByAnd(context: NameContext, first: number, and: number, limit: number): number {
  const { roles, tokens } = context;
  const opened = first === and - 1 && (tokens.shape[first] & Shape.SentenceStart) !== 0;
  if (opened || !isOrdinaryPair(roles[and - 1], roles[and + 1])) return and;
  for (let i = first; i < and; i++)
    if ((roles[i] & Role.OrganizationHead) !== 0 && isLinkAhead(context, i, and)) return and + 2;
  for (let i = and + 2; i < limit && i < and + REACH && (roles[i] & Role.Nameable) !== 0; i++)
    if ((roles[i] & Role.OrganizationHead) !== 0) return i + 1;
  return and;
}

const isOrdinaryPair = (before: number, after: number): boolean =>
  (after & Role.Nameable) !== 0 &&
  (before & after & Role.Common) !== 0 &&
  ((before | after) & (Role.FirstName | Role.Title)) === 0;

function isLinkAhead({ tokens }: NameContext, head: number, end: number): boolean {
  for (let i = head + 1; i < end; i++) if (LINKS.has(tokens.term[i])) return true;
  return false;
}
