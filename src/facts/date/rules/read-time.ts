import type { Tokens } from "../../../language/tokens.ts";
import { valued } from "../../../lexicon/terms.ts";
import { figures } from "../calendar.ts";
import { isJoined, wordAt } from "../scan.ts";
import { cardinalAt } from "../words/numbers.ts";

/** A time of day and where it ends. */
export interface TimeRead {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly second: number | undefined;
  readonly last: number;
  /** Nothing but digits says that it is a time. */
  readonly bare: boolean;
  /** Nothing says which half of the day. */
  readonly loose: boolean;
}

export const MERIDIEM = valued("meridiem", String, ["base"]);

/** The hour of the day for one with "a" or "p" behind it. */
export function at24(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12 || (half !== "a" && half !== "p")) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** "10 p.m.", "10:35 a.m.", "8.30pm", "10 o'clock", "22:30", "10:35:20". */
export function readTime(tokens: Tokens, at: number): TimeRead | undefined {
  const word = tokens.lower[at];
  const half = halfBehind(word);
  const stated = digitsOf(word, half === "" ? word.length : word.length - 2);
  if (stated && half !== "") return finish(stated.hour, stated.minute, undefined, half, at + 1);
  const hour = stated?.hour ?? hourInWords(tokens, at);
  if (hour === undefined || hour > 24) return undefined;
  return stated?.minute === undefined && isColon(tokens, at + 1)
    ? withMinutes(tokens, at, hour)
    : withHalf(tokens, at + 1, hour, stated?.minute);
}

/** "a" or "p" of "10am", "8.30pm", else "". */
const halfBehind = (word: string): string =>
  word.endsWith("am") || word.endsWith("pm") ? word.charAt(word.length - 2) : "";

/** "10", "8.30" */
function digitsOf(
  word: string,
  end: number,
): { readonly hour: number; readonly minute: number | undefined } | undefined {
  const stop = word.indexOf(".");
  const middle = stop < 0 || stop > end ? end : stop;
  const hour = middle <= 2 ? figures(word, 0, middle) : -1;
  if (hour < 0) return undefined;
  if (middle === end) return { hour, minute: undefined };
  const minute = end - middle === 3 ? figures(word, middle + 1, end) : -1;
  return minute < 0 ? undefined : { hour, minute };
}

const isColon = (tokens: Tokens, at: number): boolean =>
  isJoined(tokens, at) && tokens.lower[at] === ":" && isJoined(tokens, at + 1);

/** ":30", ":30pm", ":30:15" behind the hour. */
function withMinutes(tokens: Tokens, at: number, hour: number): TimeRead | undefined {
  const next = wordAt(tokens, at + 2);
  const half = next.length === 4 ? halfBehind(next) : "";
  const minute = next.length === 2 || half !== "" ? figures(next, 0, 2) : -1;
  if (minute < 0) return undefined;
  if (half !== "") return finish(hour, minute, undefined, half, at + 3);
  const seconds = wordAt(tokens, at + 4);
  const second =
    isJoined(tokens, at + 3) && wordAt(tokens, at + 3) === ":" && seconds.length === 2
      ? figures(seconds, 0, 2)
      : -1;
  if (second >= 0) return withHalf(tokens, at + 5, hour, minute, second, true);
  return withHalf(tokens, at + 3, hour, minute, undefined, true);
}

/** "a.m.", "o'clock", or nothing behind the digits that end before `last`; only with a colon do they tell a time alone. */
function withHalf(
  tokens: Tokens,
  last: number,
  hour: number,
  minute: number | undefined,
  second?: number,
  colon = false,
): TimeRead | undefined {
  const half = MERIDIEM.get(tokens.term[last]);
  if (half) return finish(hour, minute, second, half, last + 1);
  if (wordAt(tokens, last) === "o'clock")
    return { hour, minute, second: undefined, last: last + 1, bare: false, loose: true };
  if (!colon || minute === undefined || hour > 23 || minute > 59) return undefined;
  return { hour, minute, second, last, bare: true, loose: hour > 0 && hour <= 12 };
}

function finish(
  hour: number,
  minute: number | undefined,
  second: number | undefined,
  half: string,
  last: number,
): TimeRead | undefined {
  const value = at24(hour, half);
  if (value === undefined || (minute ?? 0) > 59) return undefined;
  return { hour: value, minute, second, last, bare: false, loose: false };
}

export const hourInWords = (tokens: Tokens, at: number): number | undefined => {
  const value = cardinalAt(tokens, at);
  return value !== undefined && value >= 1 && value <= 12 ? value : undefined;
};
