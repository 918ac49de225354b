import { Shape } from "../../../language/shape.ts";
import type { NameContext } from "../context.ts";
import { listedEnd } from "../phrases.ts";
import { Role } from "../roles.ts";
import { LINK, Word } from "../words.ts";
import { prefixEnd, tailStart } from "./hyphens.ts";
import { afterComma, afterParticles, afterPossessive, joinedByAnd, linked } from "./joints.ts";

/** Longest run of capitalised words that is read as one; a longer one is cut. */
const MAX_RUN = 16;

/**
 * Where the run of name-like words that begins at a token ends: capitalised words with the particles, "of", "and",
 * "&" and "'s" that bind them ("Ministry of Trade and Industry", "Ursula von der Leyen", "People's Bank of China").
 */
export function runEnd(context: NameContext, first: number, end: number): number {
  const { tokens, roles } = context;
  const limit = Math.min(end, first + MAX_RUN);
  let last = listedEnd(context, first, limit);
  while (last < limit) {
    if (((tokens.shape[last - 1] | tokens.shape[last]) & Shape.Hyphen) !== 0 && isParted(context, last))
      break;
    const nameable = (roles[last] & Role.Nameable) !== 0;
    const next = nameable ? afterWord(context, last, limit) : afterJoint(context, first, last, limit);
    if (next <= last) break;
    last = next;
  }
  return last;
}

/** Does a hyphened word end the run before a token or begin another one at it? */
const isParted = (context: NameContext, at: number): boolean =>
  endsInTail(context, at - 1) || opensWithPrefix(context, at);

/** "Rostock-based": what follows is no part of the name. */
const endsInTail = (context: NameContext, at: number): boolean =>
  (context.tokens.shape[at] & Shape.Hyphen) !== 0 && tailStart(context, at) < context.tokens.end[at];

/** "pro-Russian", "ex-CIA" begin a run of their own. */
const opensWithPrefix = (context: NameContext, at: number): boolean =>
  (context.tokens.shape[at] & (Shape.Hyphen | Shape.Capital)) === Shape.Hyphen &&
  prefixEnd(context, at) > context.tokens.start[at];

/** The run with one more word; a word glued to a mark before it ("U.S.-Japan") begins another run. */
function afterWord(context: NameContext, at: number, limit: number): number {
  const { shape } = context.tokens;
  const glued = (shape[at] & Shape.Joined) !== 0 && (shape[at - 1] & Shape.Punctuation) !== 0;
  return glued ? at : listedEnd(context, at, limit);
}

const JOINT = LINK | Word.Particle | Word.And | Word.Ampersand | Word.Comma | Word.Possessive | Word.Party;

/** The run's new end when the word or mark at `at` binds what follows to it, else `at`. */
function afterJoint(context: NameContext, first: number, at: number, limit: number): number {
  const { tokens, roles, words } = context;
  const joint = words[tokens.term[at]] & JOINT;
  if (joint === 0 || at + 1 >= limit) return at;
  if ((joint & Word.Ampersand) !== 0) return (roles[at + 1] & Role.Nameable) !== 0 ? at + 2 : at;
  if ((joint & LINK) !== 0) return linked(context, first, at, limit);
  if ((joint & Word.Particle) !== 0) return afterParticles(context, at, limit);
  if ((joint & Word.And) !== 0) return joinedByAnd(context, first, at, limit);
  if ((joint & Word.Comma) !== 0) return afterComma(context, first, at, limit);
  if ((joint & Word.Possessive) !== 0) return afterPossessive(context, at, limit);
  return at - first > 1 && (words[tokens.term[at - 1]] & Word.PartyKind) !== 0 ? at + 1 : at;
}
