import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { lexicon } from "../../lexicon/load.ts";
import { isNameable } from "./nameable.ts";
import { LISTED, Role } from "./roles.ts";
import { AFTER } from "./weigh/after-words.ts";
import { BEFORE } from "./weigh/before-words.ts";
import { rolesOfWord, TERM_ROLES } from "./word-roles.ts";
import { WORDS } from "./words.ts";

/** A document as the reading of names sees it: its tokens with the roles that the lists give them. */
export interface NameContext {
  readonly document: Document;
  readonly text: string;
  readonly tokens: Tokens;
  /** Bits of `Role` a token. */
  readonly roles: Int32Array;
  /** Bits of `Word` a term. */
  readonly words: Int32Array;
  /** What a word says right before a name and right behind it, by term: a kind of evidence and bits of `Before` and `After`. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** The tokens at which a name or a quoted title may begin, in order: only they are visited. */
  readonly openings: Int32Array;
  /** How many tokens the longest listed phrase has that begins at a token, as `listedEnd` finds out; 0 where nobody asked. */
  readonly phraseLength: Uint8Array;
  /** The same of listed titles, as `listedTitleEnd` finds out. */
  readonly titleLength: Uint8Array;
}

/** Reads the roles of the tokens; what `taken` holds is no name. */
export function openNames(document: Document, taken: readonly TokenSpan[]): NameContext {
  const { tokens, text } = document;
  const roles = new Int32Array(tokens.count);
  const openings = readRoles(tokens, roles);
  const context = {
    document,
    text,
    tokens,
    roles,
    words: WORDS.column(),
    before: BEFORE.column(),
    after: AFTER.column(),
    openings,
    phraseLength: new Uint8Array(tokens.count),
    titleLength: new Uint8Array(tokens.count),
  };
  readOpenings(context);
  for (const { first, last } of taken) for (let i = first; i < last; i++) roles[i] &= ~Role.Nameable;
  return context;
}

const OPENS = Shape.Capital | Shape.InnerCapital | Shape.AllCaps | Shape.QuoteMark;

/** Fills in the roles of all tokens and returns the openings. */
function readRoles(tokens: Tokens, roles: Int32Array): Int32Array {
  const { count, lists, term, shape } = tokens;
  const byTerm = TERM_ROLES.column();
  const common = lexicon().bitOf("common-word");
  const openings = new Int32Array(count);
  let opened = 0;
  for (let i = 0; i < count; i++) {
    let role = byTerm[term[i]];
    if (lists[i] === common) role |= Role.Common;
    else if (lists[i] !== 0) role |= rolesAsSpelt(tokens, i);
    roles[i] = role;
    if ((shape[i] & OPENS) !== 0 || (role & Role.Opener) !== 0) openings[opened++] = i;
  }
  return openings.subarray(0, opened);
}

/** What lists say of a token; "MAN" is a company and "OH" a state, "Man" and "Oh" are words. */
function rolesAsSpelt({ term, lists, shape, start, end }: Tokens, at: number): number {
  const roles = rolesOfWord(term[at], lists[at]);
  if ((shape[at] & Shape.AllCaps) !== 0) return roles;
  const acronym = (roles & Role.Acronym) !== 0 || ((roles & Role.Region) !== 0 && end[at] - start[at] === 2);
  return acronym ? roles & ~LISTED : roles;
}

const CAREFUL = Shape.Capital | Shape.AllCaps | Shape.Punctuation | Shape.Url | Shape.Number;

/** Marks the openings that can be part of a name, and those that open no phrase. */
function readOpenings({ tokens, roles, openings, phraseLength, titleLength }: NameContext): void {
  const { shape, word } = tokens;
  const words = lexicon();
  for (let i = 0; i < openings.length; i++) {
    const at = openings[i];
    if (word[at] < 0 || words.longest(word[at]) < 2) {
      phraseLength[at] = 1;
      titleLength[at] = 1;
    }
    // Most are words with a capital that are no words of grammar.
    const plain =
      (shape[at] & CAREFUL) === Shape.Capital && (roles[at] & (Role.Calendar | Role.Function)) === 0;
    if (plain || isNameable(tokens, roles, at)) roles[at] |= Role.Nameable;
  }
}
