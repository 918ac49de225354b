import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import type { NameContext } from "./context.ts";
import { LISTED, Role } from "./roles.ts";
import { rolesOfEntry } from "./word-roles.ts";

/** Most tokens of a listed phrase. */
const MAX_PHRASE = 6;

/** The lists' roles of a stretch of text as one phrase. */
export const spanRoles = ({ text }: NameContext, start: number, end: number): number =>
  rolesOfEntry(lexicon().findIn(text, start, end));

/** The lists' roles of tokens `first … last` as one phrase. */
export const phraseRoles = (context: NameContext, first: number, last: number): number =>
  last - first === 1 || opensPhrase(context, first)
    ? spanRoles(context, context.tokens.start[first], context.tokens.end[last - 1])
    : 0;

/** Can a listed phrase of several tokens begin at a token? Two that stand without a space may be one word of a list. */
export const opensPhrase = ({ tokens }: NameContext, at: number): boolean =>
  tokens.word[at] >= 0
    ? lexicon().longest[tokens.word[at]] > 1 || isJoined(tokens, at + 1)
    : POSSESSIVE.has(tokens.term[at + 1]);

const POSSESSIVE = terms("'s");

const isJoined = ({ count, shape }: Tokens, at: number): boolean =>
  at < count && (shape[at] & Shape.Joined) !== 0;

/** Where the longest listed phrase that begins at a token ends; `at + 1` where none of several tokens does. */
export function listedEnd(context: NameContext, at: number, limit: number): number {
  const { phraseLength } = context;
  if (phraseLength[at] === 0) phraseLength[at] = longestAt(context, at) - at;
  const end = at + phraseLength[at];
  return end <= limit ? end : longestUpTo(context, at, limit);
}

function longestAt(context: NameContext, at: number): number {
  if (!opensPhrase(context, at)) return at + 1;
  const { document, tokens } = context;
  return longestUpTo(context, at, document.sentences[tokens.sentence[at]].last);
}

function longestUpTo(context: NameContext, at: number, limit: number): number {
  const { tokens, roles } = context;
  const id = tokens.word[at];
  const possessive = at + 1 < limit && POSSESSIVE.has(tokens.term[at + 1]);
  if (id < 0 && !possessive) return at + 1;
  const longest = Math.max(id < 0 ? 1 : lexicon().longest[id], possessive ? 3 : 1);
  for (let last = Math.min(at + Math.min(longest + 1, MAX_PHRASE), limit); last > at + 1; last--) {
    // "Xinhua | news agency": what is written small is no part of the name.
    const small = (tokens.shape[last - 1] & (Shape.Punctuation | Shape.Lower)) !== 0;
    if (small && !POSSESSIVE.has(tokens.term[last - 1])) continue;
    // "the Queen | 's speech": somebody's title owns what follows.
    if (last === at + 2 && possessive && (roles[at] & Role.Title) !== 0) continue;
    if ((phraseRoles(context, at, last) & LISTED) !== 0) return last;
  }
  return at + 1;
}

/** The roles of the longest listed phrase that begins at a token, or of the token. */
export function unitRoles(context: NameContext, at: number, limit: number): number {
  const end = listedEnd(context, at, limit);
  return end > at + 1 ? phraseRoles(context, at, end) : context.roles[at];
}
