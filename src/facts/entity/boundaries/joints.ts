import { Shape } from "../../../language/shape.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { NameContext } from "../context.ts";
import { listedEnd } from "../phrases.ts";
import { HEAD, Role } from "../roles.ts";
import { LINK, Word } from "../words.ts";

/** "Bank of England", "Centre for Policy Studies": only behind a head that takes such a complement. */
export function linked(context: NameContext, first: number, link: number, limit: number): number {
  const { tokens, roles, words } = context;
  const head = roles[link - 1];
  const at = (words[tokens.term[link + 1]] & Word.The) !== 0 ? link + 2 : link + 1;
  if (at >= limit || (roles[at] & Role.Nameable) === 0) return link;
  const linking = words[tokens.term[link]];
  if ((linking & Word.Of) !== 0) {
    const headed = (head & (HEAD | Role.Title)) !== 0 || hasHead(context, first, link);
    return headed ? listedEnd(context, at, limit) : link;
  }
  if ((linking & Word.On) !== 0 && (words[tokens.term[link - 1]] & Word.TakesOn) === 0) return link;
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

function isLinkAhead({ tokens, words }: NameContext, head: number, end: number): boolean {
  for (let i = head + 1; i < end; i++) if ((words[tokens.term[i]] & LINK) !== 0) return true;
  return false;
}

/** Most particles that stand together: "van der". */
const MAX_PARTICLES = 3;

/** "Ursula von der Leyen". */
export function afterParticles({ tokens, roles, words }: NameContext, at: number, limit: number): number {
  const end = Math.min(limit, at + MAX_PARTICLES);
  let next = at;
  while (next < end && (words[tokens.term[next]] & Word.Particle) !== 0) next++;
  if (next >= limit || (roles[next] & Role.Nameable) === 0) return at;
  // "in the" and the like are no particles: the word before must be able to be a name.
  return (roles[at - 1] & Role.Function) === 0 ? next + 1 : at;
}

/** "University of California", before its campus. */
const MAX_UNIVERSITY = 4;

/** "Goldman Sachs Group, Inc.", "Sammy Davis, Jr.", "University of California, Berkeley". */
export function afterComma(context: NameContext, first: number, comma: number, limit: number): number {
  const { roles, tokens, words } = context;
  const next = comma + 1;
  if ((tokens.shape[next] & Shape.Capital) !== 0) {
    const word = words[tokens.term[next]];
    if ((word & Word.LegalForm) !== 0 && (roles[next] & Role.CompanySuffix) !== 0) return next + 1;
    if ((word & Word.PersonSuffix) !== 0) return next + 1;
  }
  if (hasField(context, first, comma)) return fieldsEnd(context, comma, limit);
  const town = (roles[next] & (Role.City | Role.Town)) !== 0 && (roles[next] & Role.Nameable) !== 0;
  const university = (words[tokens.term[first]] & Word.University) !== 0 && comma - first <= MAX_UNIVERSITY;
  return town && university && (words[tokens.term[first + 1]] & Word.Of) !== 0
    ? listedEnd(context, next, limit)
    : comma;
}

const TAKES_FIELDS = terms("department ministry minister secretary office committee commission bureau");

/** "Department of Land |, Water and Forests": a public body or office with a field of ordinary words. */
function hasField({ roles, tokens, words }: NameContext, first: number, comma: number): boolean {
  for (let i = comma - 1; i > first; i--) {
    if ((words[tokens.term[i]] & (Word.Of | Word.For)) !== 0)
      return i < comma - 1 && TAKES_FIELDS.has(tokens.term[i - 1]);
    if (!isField(roles[i])) return false;
  }
  return false;
}

const isField = (roles: number): boolean =>
  (roles & (Role.Nameable | Role.Common | Role.FirstName)) === (Role.Nameable | Role.Common);

/** Most words of a list of fields, and of its last field. */
const MAX_FIELDS = 10;
const MAX_LAST = 2;

/** Where a list of fields ends that goes on at a comma: behind "and" and its last field; the comma where none ends it. */
export function fieldsEnd({ roles, tokens, words }: NameContext, comma: number, limit: number): number {
  const end = Math.min(limit, comma + MAX_FIELDS);
  for (let i = comma; i < end; i++) {
    const word = words[tokens.term[i]];
    if ((word & (Word.And | Word.Ampersand)) !== 0) {
      let last = i + 1;
      while (last < end && last <= i + MAX_LAST && isField(roles[last])) last++;
      return last > i + 1 ? last : comma;
    }
    if ((word & Word.Comma) === 0 && !isField(roles[i])) return comma;
  }
  return comma;
}

/** "People's Bank", "Children's Hospital", "King's College". */
export function afterPossessive(context: NameContext, mark: number, limit: number): number {
  const { tokens, roles, words } = context;
  const owned =
    (words[tokens.term[mark - 1]] & Word.Possessor) !== 0 && (roles[mark + 1] & Role.Nameable) !== 0;
  return owned ? listedEnd(context, mark + 1, limit) : mark;
}
