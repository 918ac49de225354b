import { Shape } from "../../language/shape.ts";
import { finished, PRIME, SEED } from "../../lexicon/hash.ts";
import { lexicon } from "../../lexicon/load.ts";
import { FIRST_PLAIN, LAST_PLAIN } from "../../lexicon/table.ts";
import type { NameContext } from "./context.ts";
import { LISTED, Role } from "./roles.ts";
import { rolesOfEntry } from "./word-roles.ts";
import { Word } from "./words.ts";

/** Most tokens of a listed phrase, and of a listed title. */
const MAX_PHRASE = 6;
const MAX_TITLE = 4;
/** "Dar es Salaam", "Ústí nad Labem": shorter words bind names in some language. */
const MAX_SMALL = 3;

/** The lists' roles of a stretch of text as one phrase. */
export const spanRoles = ({ text }: NameContext, start: number, end: number): number =>
  rolesOfEntry(lexicon().findIn(text, start, end));

/** The lists' roles of tokens `first … last` as one phrase. */
export const phraseRoles = (context: NameContext, first: number, last: number): number =>
  last - first === 1 || last - first <= mostTokens(context, first)
    ? spanRoles(context, context.tokens.start[first], context.tokens.end[last - 1])
    : 0;

/** How many tokens a phrase has at most that the lists hold and that begins at a token. */
function mostTokens({ tokens }: NameContext, at: number): number {
  const words = tokens.word[at] < 0 ? 1 : lexicon().longest(tokens.word[at]);
  // The apostrophe of "Footballers' Association" is a token besides.
  return words > 1 ? words + 1 : 1;
}

/** Where the longest listed phrase that begins at a token ends; `at + 1` where none of several tokens does. */
export function listedEnd(context: NameContext, at: number, limit: number): number {
  const { phraseLength } = context;
  if (phraseLength[at] === 0) measure(context, at);
  const end = at + phraseLength[at];
  return end <= limit ? end : longestUpTo(context, at, limit, LISTED);
}

/** Where the longest listed title of several words that begins at a token ends ("chief executive officer"), or `at + 1`. */
export function listedTitleEnd(context: NameContext, at: number, limit: number): number {
  const { titleLength } = context;
  if (titleLength[at] === 0) measure(context, at);
  const end = at + titleLength[at];
  return end <= limit ? end : longestUpTo(context, at, limit, Role.Title);
}

/** Finds the longest phrases in the sentence, hashing each character once. */
function measure(context: NameContext, at: number): void {
  const { text, tokens, phraseLength, titleLength } = context;
  phraseLength[at] = 1;
  titleLength[at] = 1;
  const most = mostTokens(context, at);
  const limit = most < 2 ? at + 1 : phraseLimit(context, at, most);
  if (limit === at + 1) return;
  const words = lexicon();
  const start = tokens.start[at];
  let hash = SEED;
  let plain = true;
  let from = start;
  for (let i = at; i < limit; i++) {
    const end = tokens.end[i];
    for (; from < end; from++) {
      const code = text.charCodeAt(from);
      if (code < FIRST_PLAIN || code > LAST_PLAIN) plain = false;
      hash = Math.imul(hash ^ (code | 32), PRIME);
    }
    if (i === at || !mayEndAt(context, at, i)) continue;
    const id = plain ? words.findSpelt(text, start, end, finished(hash)) : words.findIn(text, start, end);
    if (id < 0) continue;
    const roles = rolesOfEntry(id);
    if ((roles & LISTED) !== 0) phraseLength[at] = i + 1 - at;
    if ((roles & Role.Title) !== 0 && i < at + MAX_TITLE) titleLength[at] = i + 1 - at;
  }
}

/** Where the longest phrase ends that may begin at a token, whatever the lists hold. */
function phraseLimit(context: NameContext, at: number, most: number): number {
  const { document, tokens } = context;
  const limit = Math.min(document.sentences[tokens.sentence[at]].last, at + Math.min(most, MAX_PHRASE));
  let end = at + 1;
  while (end < limit && !isOutside(context, end)) end++;
  while (end > at + 1 && !mayEndAt(context, at, end - 1)) end--;
  return end;
}

/** An ordinary word of some length that is written small is in no name, unless it is a word of grammar. */
const isOutside = ({ tokens, roles, words }: NameContext, at: number): boolean =>
  (tokens.shape[at] & Shape.Lower) !== 0 &&
  (roles[at] & (Role.Common | Role.Function)) === Role.Common &&
  (words[tokens.term[at]] & Word.Particle) === 0 &&
  tokens.end[at] - tokens.start[at] > MAX_SMALL;

/** Can a listed phrase that begins at a token end with another one? */
function mayEndAt({ tokens, roles, words }: NameContext, at: number, last: number): boolean {
  // "the Queen | 's speech": somebody's title owns what follows.
  if ((words[tokens.term[last]] & Word.Possessive) !== 0)
    return last > at + 1 || (roles[at] & Role.Title) === 0;
  // "Xinhua | news agency": what is written small is no part of the name.
  return (tokens.shape[last] & (Shape.Punctuation | Shape.Lower)) === 0;
}

/** Where the longest phrase up to `limit` that has a role ends. */
function longestUpTo(context: NameContext, at: number, limit: number, role: number): number {
  const most = Math.min(limit, at + MAX_PHRASE);
  for (let end = most; end > at + 1; end--)
    if ((phraseRoles(context, at, end) & role) !== 0 && (role !== LISTED || mayEndAt(context, at, end - 1)))
      return end;
  return at + 1;
}

/** The roles of the longest listed phrase that begins at a token, or of the token. */
export function unitRoles(context: NameContext, at: number, limit: number): number {
  const end = listedEnd(context, at, limit);
  return end > at + 1 ? phraseRoles(context, at, end) : context.roles[at];
}
