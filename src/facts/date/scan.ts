import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { figures } from "./calendar.ts";

/** The token in lower case, or "" outside the text. */
export const wordAt = (tokens: Tokens, at: number): string =>
  at >= 0 && at < tokens.count ? tokens.lower[at] : "";

export const isCapital = (tokens: Tokens, at: number): boolean => (tokens.shape[at] & Shape.Capital) !== 0;

/** No space before the token. */
export const isJoined = (tokens: Tokens, at: number): boolean => (tokens.shape[at] & Shape.Joined) !== 0;

/** The value of a token of one to `most` digits, else undefined. */
export function digits({ shape, lower }: Tokens, at: number, most = 4): number | undefined {
  if ((shape[at] & Shape.Number) === 0 || lower[at].length > most) return undefined;
  const value = figures(lower[at], 0, lower[at].length);
  return value < 0 ? undefined : value;
}

/** How a mark ends a phrase: ".", ",", a closing bracket or quotation mark, or the end of the text. */
export const endsPhrase = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count || ENDING.includes(tokens.lower[at].charAt(0));

const ENDING = '.,;:!?)"”';
