import { isDigit } from "../../text/characters.ts";

/** Digits as written, and where they end; what follows in the token is left. */
export interface Digits {
  readonly value: number;
  readonly end: number;
}

const COMMA = 0x2c;
const STOP = 0x2e;
const MAX_DIGITS = 40;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/**
 * Reads a number in digits between `start` and `end`: "1,234.5", "12,34,567", "1.234.567", "10'000".
 * Nothing for what only looks like one: "10.1.2022", "1,23", runs of digits too long to count anything.
 */
export function readDigits(text: string, start: number, end: number): Digits | undefined {
  let at = start;
  let last = start;
  let stops = 0;
  let groups = 0;
  let plain = "";
  for (; at < end && at - start < MAX_DIGITS; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) plain += text[at];
    else if (!isDigit(text.charCodeAt(at + 1))) break;
    else if (code === STOP) {
      stops++;
      plain += ".";
      last = at + 1;
    } else if (code === COMMA || isApostrophe(code)) {
      // A group behind the decimals, or one that is no group.
      if (stops > 0) return undefined;
      groups++;
      last = at + 1;
    } else break;
  }
  if (at - start >= MAX_DIGITS || at === start) return undefined;
  if (stops > 1) return groupedByStops(text, start, at, groups);
  if (groups > 0 && stops === 0 && at - last !== 3) return undefined;
  return { value: Number(plain), end: at };
}

/** "1.234.567" */
function groupedByStops(text: string, start: number, end: number, groups: number): Digits | undefined {
  const parts = text.slice(start, end).split(".");
  if (groups > 0 || parts[0].length > 3) return undefined;
  if (parts.slice(1).some((part) => part.length !== 3)) return undefined;
  return { value: Number(parts.join("")), end };
}
