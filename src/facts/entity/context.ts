import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { isNameable } from "./nameable.ts";
import { LISTED, Role } from "./roles.ts";
import { rolesOfEntry, TERM_ROLES } from "./word-roles.ts";

/** A document as the reading of names sees it: its tokens with the roles that the lists give them. */
export interface NameContext {
  readonly document: Document;
  readonly text: string;
  readonly tokens: Tokens;
  /** Bits of `Role` a token. */
  readonly roles: Int32Array;
  /** The tokens at which a name or a quoted title may begin, in order: only they are visited. */
  readonly openings: Int32Array;
  /** How many tokens the longest listed phrase has that begins at a token, as `listedEnd` finds out; 0 where nobody asked. */
  readonly phraseLength: Uint8Array;
}

/** Reads the roles of the tokens; what `taken` holds is no name. */
export function openNames(document: Document, taken: readonly TokenSpan[]): NameContext {
  const { tokens, text } = document;
  const roles = new Int32Array(tokens.count);
  const openings = readRoles(tokens, roles);
  for (const at of openings) if (isNameable(tokens, roles, at)) roles[at] |= Role.Nameable;
  for (const { first, last } of taken) for (let i = first; i < last; i++) roles[i] &= ~Role.Nameable;
  return { document, text, tokens, roles, openings, phraseLength: new Uint8Array(tokens.count) };
}

const OPENS = Shape.Capital | Shape.InnerCapital | Shape.AllCaps | Shape.QuoteMark;

/** Fills in the roles of all tokens and returns the openings. */
function readRoles({ count, word, term, shape }: Tokens, roles: Int32Array): Int32Array {
  const byTerm = TERM_ROLES.column();
  const openings = new Int32Array(count);
  let opened = 0;
  for (let i = 0; i < count; i++) {
    let role = byTerm[term[i]] | rolesOfEntry(word[i]);
    // "MAN" is a company; "Man" is a word.
    if ((role & Role.Acronym) !== 0 && (shape[i] & Shape.AllCaps) === 0) role &= ~LISTED;
    roles[i] = role;
    if ((shape[i] & OPENS) !== 0 || (role & Role.Opener) !== 0) openings[opened++] = i;
  }
  return openings.subarray(0, opened);
}
