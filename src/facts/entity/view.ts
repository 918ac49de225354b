import type { Document } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import { listsOf, type Tokens } from "../../language/tokens.ts";
import { lexicon } from "../../lexicon/load.ts";
import type { Lexicon } from "../../lexicon/table.ts";
import { fold } from "../../text/characters.ts";
import type { DateDraft } from "../drafts.ts";
import { LISTED, listRoles, Role, rolesOfId, rolesOfWord } from "./roles.ts";
import { NAME_PREFIXES } from "./words.ts";

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
  const words = lexicon();
  const byList = listRoles(words);
  const roles = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++)
    roles[i] = rolesOfWord(tokens.lower[i]) | rolesOfId(words, byList, tokens.word[i]);
  const acronym = words.bitOf("acronym");
  // "MAN" is a company, "Man" is none.
  for (let i = 0; i < tokens.count; i++)
    if ((listsOf(tokens, words, i) & acronym) !== 0 && (tokens.shape[i] & Shape.AllCaps) === 0)
      roles[i] &= ~LISTED;
  for (let i = 0; i < tokens.count; i++) if (isNameable(tokens, roles, i)) roles[i] |= Role.Nameable;
  for (const { first, last } of dates) for (let i = first; i < last; i++) roles[i] &= ~Role.Nameable;
  return { document, text, tokens, lexicon: words, byList, roles };
}

const NOT_WORDS = Shape.Punctuation | Shape.Url | Shape.Number;

function isNameable(tokens: Tokens, roles: Int32Array, i: number): boolean {
  const shape = tokens.shape[i];
  if ((shape & NOT_WORDS) !== 0) return false;
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

/** "pro-Russian" is no name by itself; "al-Assad" and "eBay" are. */
function startsLikeSuffix(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  return hyphen > 0 && !NAME_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** "Will Smith", "Theresa May": words that are first or last names beside another name. */
function mayBeName(tokens: Tokens, roles: Int32Array, i: number): boolean {
  const lower = tokens.lower[i];
  if (lower === "will" || lower === "june" || lower === "april")
    return (
      (tokens.shape[i + 1] & Shape.Capital) !== 0 &&
      (roles[i + 1] & (Role.Surname | Role.Function)) === Role.Surname
    );
  if (lower !== "may") return false;
  return (
    i > 0 &&
    (tokens.shape[i - 1] & Shape.Capital) !== 0 &&
    (roles[i - 1] & (Role.FirstName | Role.Honorific)) !== 0
  );
}

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
    if ((tokens.shape[last - 1] & Shape.Punctuation) !== 0) continue;
    const roles = phraseRoles(view, first, last);
    if ((roles & LISTED) !== 0) return { last, roles };
  }
  return undefined;
}
