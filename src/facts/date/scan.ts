import type { Document } from "../../document/document.ts";
import type { Rule } from "../../engine/rule.ts";
import type { Numbers } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import type { DateRuleId, Expression, Found } from "./expression.ts";

/** What date rules read: the document and its tokens. */
export interface Context {
  readonly document: Document;
  readonly numbers: Numbers;
}

export type DateRule = Rule<Context, Found>;

/** The token in lower case, or "" outside the text. */
export const wordAt = (tokens: Tokens, at: number): string =>
  at >= 0 && at < tokens.count ? tokens.lower[at] : "";

export const isCapital = (tokens: Tokens, at: number): boolean => (tokens.shape[at] & Shape.Capital) !== 0;

/** No space before the token. */
export const isJoined = (tokens: Tokens, at: number): boolean => (tokens.shape[at] & Shape.Joined) !== 0;

const DIGITS = /^\d{1,4}$/;

/** The value of a token of one to `most` digits, else undefined. */
export function digits(tokens: Tokens, at: number, most = 4): number | undefined {
  const word = wordAt(tokens, at);
  const code = word.charCodeAt(0);
  if (!(code >= 48 && code <= 57) || word.length > most || !DIGITS.test(word)) return undefined;
  return Number(word);
}

export const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "--", "‐", "‑", "−"]);

/** A find, unless it would run over the end of a sentence. */
export function found(
  { tokens }: Document,
  rule: DateRuleId,
  first: number,
  last: number,
  expression: Expression,
  more: { readonly modifier?: string | null; readonly partOnly?: boolean } = {},
): Found | undefined {
  if (tokens.sentence[first] !== tokens.sentence[last - 1]) return undefined;
  return { first, last, expression, modifier: more.modifier ?? null, rule, partOnly: more.partOnly };
}
