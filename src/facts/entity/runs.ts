import { Shape } from "../../language/shape.ts";
import { terms } from "../../lexicon/terms.ts";
import { headEnd, tailStart } from "./hyphens.ts";
import { Role } from "./roles.ts";
import { listedPhrase, type View } from "./view.ts";
import { LEGAL_FORMS, LINKS, PARTICLES, PERSON_SUFFIXES } from "./words.ts";

/** Longest run of capitalised words that is read as one; a longer one is cut. */
export const MAX_RUN = 16;

const HEADS = Role.OrganizationHead | Role.LawHead | Role.LocationHead | Role.EventHead | Role.Title;

/**
 * Where the run of name-like words that begins at a token ends: capitalised words with the particles, "of", "and",
 * "&" and "'s" that bind them ("Ministry of Trade and Industry", "Ursula von der Leyen", "People's Bank of China").
 */
export function runEnd(view: View, first: number, end: number): number {
  const limit = Math.min(end, first + MAX_RUN);
  let last = first + 1;
  const phrase = listedPhrase(view, first, limit);
  if (phrase) last = phrase.last;
  while (last < limit) {
    const next = extended(view, first, last, limit);
    if (next <= last) break;
    last = next;
  }
  return last;
}

/** The run's new end when what follows `last` belongs to it, else `last`. */
function extended(view: View, first: number, last: number, limit: number): number {
  const { tokens, roles } = view;
  if (endsInTail(view, last - 1)) return last;
  if (opensWithPrefix(view, last)) return last;
  if ((roles[last] & Role.Nameable) !== 0)
    return isJoinedMark(view, last) ? last : wordEnd(view, last, limit);
  const lower = tokens.lower[last];
  if (last + 1 >= limit) return last;
  if (lower === "&") return nameableAt(view, last + 1) ? last + 2 : last;
  if (LINKS.has(tokens.term[last])) return linked(view, first, last, limit);
  if (PARTICLES.has(tokens.term[last])) return afterParticles(view, last, limit);
  if (lower === "and") return joinedByAnd(view, first, last, limit);
  if (lower === ",") return afterComma(view, first, last, limit);
  if (lower === "'s" || lower === "'") return afterPossessive(view, last, limit);
  if (lower === "party" && last - first > 1 && PARTY_KINDS.has(tokens.term[last - 1])) return last + 1;
  return last;
}

/** Words that name no party without one: "Scottish National party", as British papers write it. */
const PARTY_KINDS = terms(
  "national nationalist democratic socialist communist liberal conservative progressive unionist workers republican reform",
);

function wordEnd(view: View, at: number, limit: number): number {
  return listedPhrase(view, at, limit)?.last ?? at + 1;
}

const nameableAt = ({ roles }: View, at: number): boolean => (roles[at] & Role.Nameable) !== 0;

/** A word glued to a mark before it ("U.S.-Japan") begins another run. */
const isJoinedMark = ({ tokens }: View, at: number): boolean =>
  (tokens.shape[at] & Shape.Joined) !== 0 && (tokens.shape[at - 1] & Shape.Punctuation) !== 0;

/** "Bank of England", "Centre for Policy Studies": only behind a head that takes such a complement. */
function linked(view: View, first: number, link: number, limit: number): number {
  const { tokens, roles } = view;
  const head = roles[link - 1];
  const at = tokens.lower[link + 1] === "the" ? link + 2 : link + 1;
  if (at >= limit || !nameableAt(view, at)) return link;
  if (tokens.lower[link] === "of")
    return (head & HEADS) !== 0 || hasHead(view, first, link) ? wordEnd(view, at, limit) : link;
  if (tokens.lower[link] === "on" && !TAKE_ON.has(tokens.term[link - 1])) return link;
  const takes = (head & (Role.OrganizationHead | Role.LawHead)) !== 0;
  return takes && (roles[at] & Role.Calendar) === 0 ? wordEnd(view, at, limit) : link;
}

function hasHead({ roles }: View, first: number, last: number): boolean {
  for (let i = last - 1; i >= first; i--) {
    if ((roles[i] & Role.Title) !== 0) return false;
    if ((roles[i] & Role.OrganizationHead) !== 0) return true;
  }
  return false;
}

/** "pro-Russian", "ex-CIA" begin a run of their own. */
const opensWithPrefix = (view: View, at: number): boolean =>
  (view.tokens.shape[at] & (Shape.Hyphen | Shape.Capital)) === Shape.Hyphen &&
  headEnd(view, at) > view.tokens.start[at];

/** "Rostock-based": what follows is no part of the name. */
const endsInTail = (view: View, at: number): boolean =>
  (view.tokens.shape[at] & Shape.Hyphen) !== 0 && tailStart(view, at) < view.tokens.end[at];

const TAKE_ON = terms(
  "committee council commission subcommittee panel conference convention center centre treaty law act summit forum agreement institute project",
);

function afterParticles(view: View, at: number, limit: number): number {
  const { tokens, roles } = view;
  let next = at;
  while (next < limit && next < at + 3 && PARTICLES.has(tokens.term[next])) next++;
  if (next >= limit || !nameableAt(view, next)) return at;
  // "in the" and the like are no particles: the word before must be able to be a name.
  return (roles[at - 1] & Role.Function) === 0 ? next + 1 : at;
}

/** "Ministry of Trade and Industry", "Securities and Exchange Commission", not "Germany and France". */
function joinedByAnd(view: View, first: number, and: number, limit: number): number {
  const { roles, tokens } = view;
  if (!nameableAt(view, and + 1)) return and;
  const before = roles[and - 1];
  const after = roles[and + 1];
  const ordinary =
    (before & after & Role.Common) !== 0 && ((before | after) & (Role.FirstName | Role.Title)) === 0;
  if (!ordinary || (tokens.shape[first] & Shape.SentenceStart && first === and - 1)) return and;
  for (let i = first; i < and; i++)
    if ((roles[i] & Role.OrganizationHead) !== 0 && isLinkAhead(view, i, and)) return and + 2;
  for (let i = and + 2; i < limit && i < and + 5 && nameableAt(view, i); i++)
    if ((roles[i] & Role.OrganizationHead) !== 0) return i + 1;
  return and;
}

const isLinkAhead = ({ tokens }: View, head: number, end: number): boolean => {
  for (let i = head + 1; i < end; i++) if (LINKS.has(tokens.term[i])) return true;
  return false;
};

/** "Goldman Sachs Group, Inc.", "Sammy Davis, Jr.", "University of California, Berkeley". */
function afterComma(view: View, first: number, comma: number, limit: number): number {
  const { roles, tokens } = view;
  const next = comma + 1;
  if (
    (roles[next] & Role.CompanySuffix) !== 0 &&
    (tokens.shape[next] & Shape.Capital) !== 0 &&
    LEGAL_FORMS.has(tokens.term[next])
  )
    return next + 1;
  if (PERSON_SUFFIXES.has(tokens.term[next]) && (tokens.shape[next] & Shape.Capital) !== 0) return next + 1;
  const campus =
    tokens.lower[first] === "university" && tokens.lower[first + 1] === "of" && comma - first <= 4;
  return campus && (roles[next] & (Role.City | Role.Town)) !== 0 && nameableAt(view, next)
    ? wordEnd(view, next, limit)
    : comma;
}

/** "People's Bank", "Children's Hospital", "King's College": a common plural or title that possesses a head. */
function afterPossessive(view: View, mark: number, limit: number): number {
  const { tokens } = view;
  if (tokens.lower[mark] !== "'s" || !POSSESSORS.has(tokens.term[mark - 1])) return mark;
  return nameableAt(view, mark + 1) ? wordEnd(view, mark + 1, limit) : mark;
}

const POSSESSORS = terms(
  "people women men children king queen prince veterans workers teachers farmers writers players governors father mother st. girl boy lord sheriff lawyers",
);
