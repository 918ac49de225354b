import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { lexicon } from "../../lexicon/load.ts";
import { isNameable } from "./nameable.ts";
import { LISTED, Role } from "./roles.ts";
import { meetEntry, metEntries, TERM_ROLES } from "./word-roles.ts";
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
  /** How many words the longest listed phrase has that begins with a word, by its id. */
  readonly longest: Uint8Array;
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
  markNameable(tokens, roles, openings);
  for (const { first, last } of taken) for (let i = first; i < last; i++) roles[i] &= ~Role.Nameable;
  return {
    document,
    text,
    tokens,
    roles,
    words: WORDS.column(),
    longest: lexicon().longest,
    openings,
    phraseLength: new Uint8Array(tokens.count),
    titleLength: new Uint8Array(tokens.count),
  };
}

const OPENS = Shape.Capital | Shape.InnerCapital | Shape.AllCaps | Shape.QuoteMark;

/** Fills in the roles of all tokens and returns the openings. */
function readRoles({ count, word, term, shape }: Tokens, roles: Int32Array): Int32Array {
  const byTerm = TERM_ROLES.column();
  const byEntry = metEntries();
  const openings = new Int32Array(count);
  let opened = 0;
  for (let i = 0; i < count; i++) {
    const id = word[i];
    let role = byTerm[term[i]];
    if (id >= 0) role |= byEntry[id] === 0 ? meetEntry(id) : byEntry[id];
    // "MAN" is a company; "Man" is a word.
    if ((role & Role.Acronym) !== 0 && (shape[i] & Shape.AllCaps) === 0) role &= ~LISTED;
    roles[i] = role;
    if ((shape[i] & OPENS) !== 0 || (role & Role.Opener) !== 0) openings[opened++] = i;
  }
  return openings.subarray(0, opened);
}

const CAREFUL = Shape.Capital | Shape.AllCaps | Shape.Punctuation | Shape.Url | Shape.Number;

function markNameable(tokens: Tokens, roles: Int32Array, openings: Int32Array): void {
  for (let i = 0; i < openings.length; i++) {
    const at = openings[i];
    // Most are words with a capital that are no words of grammar.
    const plain =
      (tokens.shape[at] & CAREFUL) === Shape.Capital && (roles[at] & (Role.Calendar | Role.Function)) === 0;
    if (plain || isNameable(tokens, roles, at)) roles[at] |= Role.Nameable;
  }
}
