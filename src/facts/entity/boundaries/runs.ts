import { Shape } from "../../../language/shape.ts";
import { TermBits, terms } from "../../../lexicon/terms.ts";
import type { NameContext } from "../context.ts";
import { listedEnd } from "../phrases.ts";
import { Role } from "../roles.ts";
import { LEGAL_FORMS, LINKS, PARTICLES, PERSON_SUFFIXES } from "../words.ts";
import { prefixEnd, tailStart } from "./hyphens.ts";
import { joinedByAnd, linked } from "./links.ts";

/** Longest run of capitalised words that is read as one; a longer one is cut. */
const MAX_RUN = 16;

/** What can bind the words of a name, by term. */
const Joint = { Ampersand: 1, Link: 2, Particle: 3, And: 4, Comma: 5, Possessive: 6, Party: 7 } as const;
const JOINTS = new TermBits([
  [terms("&"), Joint.Ampersand],
  [LINKS, Joint.Link],
  [PARTICLES, Joint.Particle],
  [terms("and"), Joint.And],
  [terms(","), Joint.Comma],
  [terms("'s"), Joint.Possessive],
  [terms("party"), Joint.Party],
]);

/**
 * Where the run of name-like words that begins at a token ends: capitalised words with the particles, "of", "and",
 * "&" and "'s" that bind them ("Ministry of Trade and Industry", "Ursula von der Leyen", "People's Bank of China").
 */
export function runEnd(context: NameContext, first: number, end: number): number {
  const limit = Math.min(end, first + MAX_RUN);
  let last = listedEnd(context, first, limit);
  while (last < limit) {
    const next = extended(context, first, last, limit);
    if (next <= last) break;
    last = next;
  }
  return last;
}

/** The run's new end when what follows `last` belongs to it, else `last`. */
function extended(context: NameContext, first: number, last: number, limit: number): number {
  const { tokens, roles } = context;
  if (endsInTail(context, last - 1) || opensWithPrefix(context, last)) return last;
  if ((roles[last] & Role.Nameable) !== 0)
    return isJoinedMark(context, last) ? last : listedEnd(context, last, limit);
  const joint = JOINTS.get(tokens.term[last]);
  if (joint === 0 || last + 1 >= limit) return last;
  switch (joint) {
    case Joint.Ampersand:
      return isNameableAt(context, last + 1) ? last + 2 : last;
    case Joint.Link:
      return linked(context, first, last, limit);
    case Joint.Particle:
      return afterParticles(context, last, limit);
    case Joint.And:
      return joinedByAnd(context, first, last, limit);
    case Joint.Comma:
      return afterComma(context, first, last, limit);
    case Joint.Possessive:
      return afterPossessive(context, last, limit);
    default:
      return last - first > 1 && PARTY_KINDS.has(tokens.term[last - 1]) ? last + 1 : last;
  }
}

/** Words that name no party without one: "Scottish National party", as British papers write it. */
const PARTY_KINDS = terms(
  "national nationalist democratic socialist communist liberal conservative progressive unionist workers republican reform",
);

const isNameableAt = ({ roles }: NameContext, at: number): boolean => (roles[at] & Role.Nameable) !== 0;

/** A word glued to a mark before it ("U.S.-Japan") begins another run. */
const isJoinedMark = ({ tokens }: NameContext, at: number): boolean =>
  (tokens.shape[at] & Shape.Joined) !== 0 && (tokens.shape[at - 1] & Shape.Punctuation) !== 0;

/** "pro-Russian", "ex-CIA" begin a run of their own. */
const opensWithPrefix = (context: NameContext, at: number): boolean =>
  (context.tokens.shape[at] & (Shape.Hyphen | Shape.Capital)) === Shape.Hyphen &&
  prefixEnd(context, at) > context.tokens.start[at];

/** "Rostock-based": what follows is no part of the name. */
const endsInTail = (context: NameContext, at: number): boolean =>
  (context.tokens.shape[at] & Shape.Hyphen) !== 0 && tailStart(context, at) < context.tokens.end[at];

function afterParticles({ tokens, roles }: NameContext, at: number, limit: number): number {
  let next = at;
  while (next < limit && next < at + 3 && PARTICLES.has(tokens.term[next])) next++;
  if (next >= limit || (roles[next] & Role.Nameable) === 0) return at;
  // "in the" and the like are no particles: the word before must be able to be a name.
  return (roles[at - 1] & Role.Function) === 0 ? next + 1 : at;
}

const UNIVERSITY = terms("university");
const OF = terms("of");
/** "University of California", before its campus. */
const MAX_UNIVERSITY = 4;

/** "Goldman Sachs Group, Inc.", "Sammy Davis, Jr.", "University of California, Berkeley". */
function afterComma(context: NameContext, first: number, comma: number, limit: number): number {
  const { roles, tokens } = context;
  const next = comma + 1;
  const term = tokens.term[next];
  const capital = (tokens.shape[next] & Shape.Capital) !== 0;
  if (capital && (roles[next] & Role.CompanySuffix) !== 0 && LEGAL_FORMS.has(term)) return next + 1;
  if (capital && PERSON_SUFFIXES.has(term)) return next + 1;
  if ((roles[next] & (Role.City | Role.Town)) === 0 || !isNameableAt(context, next)) return comma;
  const ofUniversity = UNIVERSITY.has(tokens.term[first]) && OF.has(tokens.term[first + 1]);
  return ofUniversity && comma - first <= MAX_UNIVERSITY ? listedEnd(context, next, limit) : comma;
}

/** "People's Bank", "Children's Hospital", "King's College": a common plural or title that possesses a head. */
function afterPossessive(context: NameContext, mark: number, limit: number): number {
  if (!POSSESSORS.has(context.tokens.term[mark - 1])) return mark;
  return isNameableAt(context, mark + 1) ? listedEnd(context, mark + 1, limit) : mark;
}

const POSSESSORS = terms(
  "people women men children king queen prince veterans workers teachers farmers writers players governors father mother st. girl boy lord sheriff lawyers",
);
