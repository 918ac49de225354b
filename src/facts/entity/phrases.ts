import { Shape } from "../../language/shape.ts";
import { lexicon } from "../../lexicon/load.ts";
import type { NameContext } from "./context.ts";
import { LISTED, Role } from "./roles.ts";
import { rolesOfEntry } from "./word-roles.ts";
import { Word } from "./words.ts";

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
function opensPhrase({ tokens, longest, words }: NameContext, at: number): boolean {
  const id = tokens.word[at];
  if (id >= 0 && longest[id] > 1) return true;
  const next = at + 1;
  if (next >= tokens.count || (tokens.shape[next] & Shape.Joined) === 0) return false;
  return id >= 0 || (words[tokens.term[next]] & Word.Possessive) !== 0;
}

/** Where the longest listed phrase that begins at a token ends; `at + 1` where none of several tokens does. */
export function listedEnd(context: NameContext, at: number, limit: number): number {
  const length = context.phraseLength[at];
  const end = length === 0 ? longestAt(context, at) : at + length;
  return end <= limit ? end : longestUpTo(context, at, limit);
}

/** Finds the longest phrase in the sentence and remembers it. */
function longestAt(context: NameContext, at: number): number {
  const { document, tokens, phraseLength } = context;
  const { last } = document.sentences[tokens.sentence[at]];
  const end = opensPhrase(context, at) ? longestUpTo(context, at, last) : at + 1;
  phraseLength[at] = end - at;
  return end;
}

function longestUpTo(context: NameContext, at: number, limit: number): number {
  const { tokens, roles, longest, words } = context;
  const id = tokens.word[at];
  const possessive = at + 1 < limit && (words[tokens.term[at + 1]] & Word.Possessive) !== 0;
  if (id < 0 && !possessive) return at + 1;
  const most = Math.max(id < 0 ? 1 : longest[id], possessive ? 3 : 1);
  for (let last = Math.min(at + Math.min(most + 1, MAX_PHRASE), limit); last > at + 1; last--) {
    // "Xinhua | news agency": what is written small is no part of the name.
    const small = (tokens.shape[last - 1] & (Shape.Punctuation | Shape.Lower)) !== 0;
    if (small && (words[tokens.term[last - 1]] & Word.Possessive) === 0) continue;
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
