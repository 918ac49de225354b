import type { Tokens } from "../../../language/tokens.ts";
import { digits, isJoined, wordAt } from "../scan.ts";
import { CARDINALS } from "../words/numbers.ts";

/** A time of day and where it ends. */
export interface TimeRead {
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  readonly last: number;
  /** Nothing but digits says that it is a time. */
  readonly bare: boolean;
  /** Nothing says which half of the day. */
  readonly loose?: boolean;
}

const ATTACHED = /^(\d{1,2})(?:\.(\d{2}))?([ap])m$/;
const DOTTED = /^(\d{1,2})\.(\d{2})$/;

const MERIDIEM: ReadonlyMap<string, "a" | "p"> = new Map([
  ["a.m.", "a"],
  ["a.m", "a"],
  ["am", "a"],
  ["p.m.", "p"],
  ["p.m", "p"],
  ["pm", "p"],
]);

export const at24 = (hour: number, half: string): number | undefined =>
  hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === "p" ? 12 : 0);

/** "10 p.m.", "10:35 a.m.", "8.30pm", "10 o'clock", "22:30", "10:35:20". */
export function readTime(tokens: Tokens, at: number): TimeRead | undefined {
  const word = tokens.lower[at];
  const attached = word.length < 8 ? ATTACHED.exec(word) : null;
  if (attached) return finish(Number(attached[1]), attached[2], undefined, attached[3], at + 1);
  const dotted = DOTTED.exec(word);
  const hour = dotted ? Number(dotted[1]) : (digits(tokens, at, 2) ?? hourInWords(word));
  if (hour === undefined || hour > 24) return undefined;
  let last = at + 1;
  let minute = dotted?.[2];
  let second: string | undefined;
  if (!dotted && wordAt(tokens, last) === ":" && isJoined(tokens, last) && isJoined(tokens, last + 1)) {
    const next = wordAt(tokens, last + 1);
    const joined = /^(\d{2})([ap])m$/.exec(next);
    if (joined) return finish(hour, joined[1], undefined, joined[2], last + 2);
    if (!/^\d{2}$/.test(next)) return undefined;
    minute = next;
    last += 2;
    if (wordAt(tokens, last) === ":" && isJoined(tokens, last) && /^\d{2}$/.test(wordAt(tokens, last + 1))) {
      second = wordAt(tokens, last + 1);
      last += 2;
    }
  }
  const half = MERIDIEM.get(wordAt(tokens, last));
  if (half) return finish(hour, minute, second, half, last + 1);
  if (wordAt(tokens, last) === "o'clock")
    return { hour, minute: minute ? Number(minute) : undefined, last: last + 1, bare: false, loose: true };
  if (dotted || minute === undefined || hour > 23 || Number(minute) > 59) return undefined;
  return {
    hour,
    minute: Number(minute),
    second: second === undefined ? undefined : Number(second),
    last,
    bare: true,
    loose: hour > 0 && hour <= 12,
  };
}

function finish(
  hour: number,
  minute: string | undefined,
  second: string | undefined,
  half: string,
  last: number,
): TimeRead | undefined {
  const value = at24(hour, half);
  if (value === undefined || Number(minute ?? 0) > 59) return undefined;
  return {
    hour: value,
    minute: minute === undefined ? undefined : Number(minute),
    second: second === undefined ? undefined : Number(second),
    last,
    bare: false,
  };
}

export const hourInWords = (word: string): number | undefined => {
  const value = CARDINALS.get(word);
  return value !== undefined && value >= 1 && value <= 12 ? value : undefined;
};
