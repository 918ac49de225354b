import type { Document } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { lexicon } from "../../lexicon/load.ts";
import type { Lexicon } from "../../lexicon/table.ts";
import { terms } from "../../lexicon/terms.ts";
import { fold } from "../../text/characters.ts";
import type { DateDraft } from "../drafts.ts";
import { LISTED, listRoles, Role, rolesOfId, rolesOfTerm } from "./roles.ts";
import { HYPHEN_HEADS, NAME_PREFIXES, NAMES_NOT_TITLES, NAMES_OF_MONTHS, TITLE_WORDS } from "./words.ts";

/** A document as the reading of names sees it: its tokens with the roles that the lists give them. */
export interface View {
  readonly document: Document;
  readonly text: string;
  readonly tokens: Tokens;
  readonly lexicon: Lexicon;
  readonly byList: readonly number[];
  /** Bits of `Role` a token. */
  readonly roles: Int32Array;
}

export function viewOf(document: Document, dates: readonly DateDraft[]): View {
  const { tokens, text } = document;
  const { count, word, term, shape, lower } = tokens;
  const words = lexicon();
  const known = knownWords(words);
  const roles = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const role = rolesAt(known, word[i], term[i]);
    roles[i] = isSpeltAsWord(role, shape[i], lower[i]) ? role & ~LISTED : role;
  }
  for (let i = 0; i < count; i++)
    if ((shape[i] & CAPITALS) !== 0 && isNameable(tokens, roles, i)) roles[i] |= Role.Nameable;
  for (const { first, last } of dates) for (let i = first; i < last; i++) roles[i] &= ~Role.Nameable;
  return { document, text, tokens, lexicon: words, byList: listRoles(words), roles };
}

/** "MAN" is a company and "OH" a state; "Man" and "Oh" are words. */
const isSpeltAsWord = (role: number, shape: number, lower: string): boolean =>
  (shape & Shape.AllCaps) === 0 &&
  ((role & Role.Acronym) !== 0 || (lower.length === 2 && (role & Role.Region) !== 0));

/** The roles that lists give the lexicon's words, by id, filled as words are met. */
interface KnownWords {
  readonly words: Lexicon;
  readonly roles: Int32Array;
}

let cached: KnownWords | undefined;

function knownWords(words: Lexicon): KnownWords {
  if (cached?.words !== words) cached = { words, roles: new Int32Array(words.held.length) };
  return cached;
}

/** A bit beside those of `Role`: the lists have been asked. */
const MET = 1 << 30;

/** All roles that lists give a spelling and the word it folds to. */
function rolesAt({ words, roles }: KnownWords, id: number, term: number): number {
  const own = rolesOfTerm(term);
  if (id < 0) return own;
  if (roles[id] === 0) roles[id] = rolesOfId(words, listRoles(words), id) | MET;
  const all = own | (roles[id] & ~MET);
  return isNoTitle(term, all) ? all & ~Role.Title : all;
}

const HEADS = Role.OrganizationHead | Role.LocationHead | Role.EventHead;

/** "Center" and "Guard" are heads of names before they are positions on a field. */
const isNoTitle = (term: number, roles: number): boolean =>
  (roles & Role.Title) !== 0 &&
  (((roles & HEADS) !== 0 && !TITLE_WORDS.has(term)) || NAMES_NOT_TITLES.has(term));

const CAPITALS = Shape.Capital | Shape.InnerCapital;
const NOT_WORDS = Shape.Punctuation | Shape.Url | Shape.Number;

function isNameable(tokens: Tokens, roles: Int32Array, i: number): boolean {
  const shape = tokens.shape[i];
  if ((shape & NOT_WORDS) !== 0) return false;
  if ((shape & Shape.AllCaps) !== 0 && isCurrencySign(tokens, i)) return false;
  if ((shape & Shape.Capital) === 0)
    return (shape & Shape.InnerCapital) !== 0 && !startsLikeSuffix(tokens.lower[i]);
  if ((roles[i] & (Role.Calendar | Role.Function)) === 0) return true;
  // "US", "IT": an acronym that is spelt like a function word.
  if (
    (roles[i] & Role.Function) !== 0 &&
    (shape & Shape.AllCaps) !== 0 &&
    tokens.end[i] - tokens.start[i] < 5
  )
    return true;
  return mayBeName(tokens, roles, i);
}

const CURRENCY_SIGNS = "$€£¥";

/** "US$40", "AU$12m": the letters say whose dollars they are. */
const isCurrencySign = ({ shape, lower }: Tokens, i: number): boolean =>
  ((shape[i + 1] ?? 0) & Shape.Joined) !== 0 && CURRENCY_SIGNS.includes(lower[i + 1][0]);

/** "cost-Effective" is no name; "al-Assad", "eBay" and the name in "pro-Russian" are. */
function startsLikeSuffix(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  if (hyphen <= 0 || HYPHEN_HEADS.has(lexicon().termOf(lower.slice(0, hyphen)))) return false;
  return !NAME_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** "Will Smith", "Theresa May": words that are first or last names beside another name. */
function mayBeName(tokens: Tokens, roles: Int32Array, i: number): boolean {
  const lower = tokens.lower[i];
  if (lower === "first" || lower === "will") {
    // "Will Carling", "First Chicago": no sentence begins here.
    const inside =
      (tokens.shape[i] & (Shape.SentenceStart | Shape.AllCaps)) === 0 && i > 0 && tokens.lower[i - 1] !== ":";
    const opened = i > 0 && (tokens.shape[i - 1] & Shape.QuoteMark) !== 0;
    if (inside && !opened && (tokens.shape[i + 1] & Shape.Capital) !== 0) return true;
  }
  if (lower === "will" || lower === "june" || lower === "april")
    return (
      (tokens.shape[i + 1] & Shape.Capital) !== 0 &&
      (roles[i + 1] & (Role.Surname | Role.Function)) === Role.Surname
    );
  if (i === 0 || !NAMES_OF_MONTHS.has(tokens.term[i])) return false;
  if ((tokens.shape[i - 1] & Shape.Capital) !== 0 && (roles[i - 1] & Role.Function) === 0)
    return (roles[i - 1] & (Role.FirstName | Role.Honorific)) !== 0;
  // "In May", "last May", "May 5": the month; else the article may know somebody of that name.
  return !BEFORE_MONTHS.has(tokens.term[i - 1]) && (tokens.shape[i + 1] & Shape.Digit) === 0;
}

const BEFORE_MONTHS = terms(
  "in of since until till last next this early late mid by from to through during for every each between and , a the that on before after",
);

const MAX_PHRASE = 6;
const ASCII = /^[ -~]*$/;

/** The lists' roles of tokens `first … last` as one phrase. */
export const phraseRoles = (view: View, first: number, last: number): number =>
  spanRoles(view, view.tokens.start[first], view.tokens.end[last - 1]);

/** The lists' roles of a stretch of text as one phrase. */
export function spanRoles({ text, lexicon: words, byList }: View, start: number, end: number): number {
  const raw = text.slice(start, end).toLowerCase();
  return rolesOfId(words, byList, words.find(ASCII.test(raw) ? raw : fold(raw.replace(/\s+/g, " "))));
}

/** Where the longest listed phrase of two words or more that begins at a token ends, with its roles, or undefined. */
export function listedPhrase(
  view: View,
  first: number,
  end: number,
): { last: number; roles: number } | undefined {
  const { tokens, lexicon: words } = view;
  const id = tokens.word[first];
  const possessive = tokens.lower[first + 1] === "'s" && first + 1 < end;
  if (id < 0 && !possessive) return undefined;
  const longest = Math.max(id < 0 ? 1 : words.longest[id], possessive ? 3 : 1);
  for (let last = Math.min(first + Math.min(longest + 1, MAX_PHRASE), end); last > first + 1; last--) {
    // "Xinhua | news agency": what is written small is no part of the name.
    if ((tokens.shape[last - 1] & (Shape.Punctuation | Shape.Lower)) !== 0 && tokens.lower[last - 1] !== "'s")
      continue;
    // "the Queen | 's speech": somebody's title owns what follows.
    if (last === first + 2 && possessive && (view.roles[first] & Role.Title) !== 0) continue;
    const roles = phraseRoles(view, first, last);
    if ((roles & LISTED) !== 0) return { last, roles };
  }
  return undefined;
}
