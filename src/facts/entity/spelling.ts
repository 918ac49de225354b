import { Shape } from "../../language/shape.ts";
import type { NameContext } from "./context.ts";

/** A name in lower case with one more token, its words parted by one space. */
export const withWord = ({ tokens }: NameContext, key: string, at: number): string =>
  key === "" || (tokens.shape[at] & Shape.Joined) !== 0
    ? key + tokens.lower[at]
    : `${key} ${tokens.lower[at]}`;

/** How tokens `first … last` are written, in lower case, apostrophes straight. */
export function keyOf(context: NameContext, first: number, last: number): string {
  let key = context.tokens.lower[first];
  for (let at = first + 1; at < last; at++) key = withWord(context, key, at);
  return key;
}

/** How a stretch that begins or ends inside a token is written. */
export const keyOfStretch = ({ text }: NameContext, start: number, end: number): string =>
  text.slice(start, end).toLowerCase().replaceAll("’", "'").replace(/\s+/g, " ");
