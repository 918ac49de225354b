import { lexicon } from "../../lexicon/load.ts";
import { isDigit } from "../../text/characters.ts";
import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { type Digits, readDigits } from "./digits.ts";
import { mentionOf, suffixAt, suffixed } from "./mention.ts";
import { type DigitRun, readMixed } from "./mixed-number.ts";
import type { NumberMention } from "./number.ts";
import type { NumberScan } from "./number-scan.ts";
import { NUMERALS, scaleOf } from "./numerals.ts";
import { readAndHalf } from "./read-cardinal.ts";
import { wordedMention } from "./read-words.ts";
import { reading, readScales } from "./reading.ts";

const MINUS = "minus-";
/** "sub-7 nanometre": less than seven. */
export const SUB = "sub-";

/** Reads the number that a token with digits begins ("1.2bn", "2½", "7 3/4", "5.5 million", "20-year-old"). */
export function readDigitNumber(scan: NumberScan, at: number): NumberMention | undefined {
  const { text, tokens } = scan;
  if ((tokens.shape[at] & Shape.Hyphen) !== 0) {
    if (tokens.lower[at].startsWith(MINUS)) return prefixed(scan, at, MINUS, -1);
    if (tokens.lower[at].startsWith(SUB)) return prefixed(scan, at, SUB, 1);
  }
  const start = tokens.start[at];
  const digits = readDigits(text, start, tokens.end[at]);
  if (digits === undefined) return undefined;
  if (digits.end < tokens.end[at]) return withLetters(scan, at, digits);
  return withMagnitude(scan, at, start, readMixed(scan, at, digits.value));
}

/** "minus-5", "sub-7", which are one token. */
function prefixed(scan: NumberScan, at: number, prefix: string, sign: number): NumberMention | undefined {
  const { text, tokens } = scan;
  const start = tokens.start[at] + prefix.length;
  const digits = readDigits(text, start, tokens.end[at]);
  if (digits === undefined || digits.end < tokens.end[at]) return undefined;
  const core = { value: sign * digits.value, end: digits.end, next: at + 1, fraction: false };
  return withMagnitude(scan, at, sign < 0 ? tokens.start[at] : start, core);
}

/** ".001": decimals without a whole number before them; `at` is the token behind the point. */
export function readPointed(scan: NumberScan, at: number): NumberMention | undefined {
  const found = readDigitNumber(scan, at);
  const { text, tokens } = scan;
  const start = tokens.start[at];
  let decimals = start;
  while (decimals < tokens.end[at] && isDigit(text.charCodeAt(decimals))) decimals++;
  if (found === undefined || decimals === start || !Number.isInteger(found.value)) return undefined;
  if (found.end !== tokens.end[at]) return undefined;
  const value = Number(`0.${text.slice(start, decimals)}`) * found.scale;
  return { ...found, start: tokens.start[at - 1], value };
}

/** Is the token the decimals behind a point that begins a word? */
export const isPointed = ({ lower, shape }: Tokens, at: number): boolean =>
  (shape[at] & Shape.Joined) !== 0 && lower[at - 1] === "." && (shape[at - 1] & Shape.Joined) === 0;

const MOST_LETTERS = 40;

/** "1.2bn", "21st", "500km": letters in the same token. */
function withLetters(scan: NumberScan, at: number, { value, end }: Digits): NumberMention | undefined {
  const { text, tokens } = scan;
  const rest = text.slice(end, Math.min(tokens.end[at], end + MOST_LETTERS)).toLowerCase();
  // "1E5" is neither one of anything nor a way in which the news writes numbers.
  if (rest[0] === "e" && isDigit(rest.charCodeAt(1))) return undefined;
  const dash = rest.indexOf("-");
  const head = dash < 0 ? rest : rest.slice(0, dash);
  const scale = scaleOf(lexicon().termOf(head));
  const ordinal = scale === undefined && isOrdinalEnding(head);
  const start = tokens.start[at];
  if (scale === undefined && !ordinal) {
    const found = reading("digits", value, at + 1);
    return mentionOf(scan, at, start, end, found, suffixed(rest, false, at + 1));
  }
  const found = reading(ordinal ? "ordinal" : "digits", value * (scale ?? 1), at + 1, scale);
  const suffix = suffixed(dash < 0 ? "" : rest.slice(dash + 1), dash >= 0, at + 1);
  return mentionOf(scan, at, start, end + head.length, found, suffix);
}

const isOrdinalEnding = (letters: string): boolean =>
  letters === "st" || letters === "nd" || letters === "rd" || letters === "th";

/** Magnitude words behind the digits, and what hangs on by a hyphen. */
function withMagnitude(scan: NumberScan, at: number, start: number, digits: DigitRun): NumberMention {
  const { value, next, end, fraction } = digits;
  if (mayScale(scan, next)) {
    scan.gather(next);
    const half = readAndHalf(scan, 0);
    const whole = value + half.value;
    const scaled = readScales(scan, half.next, whole);
    if (scaled.next > 0)
      return wordedMention(
        scan,
        at,
        start,
        reading("digits", scaled.value, scaled.next, scaled.value / whole || 1),
      );
  }
  const found = reading(fraction ? "fraction" : "digits", value, next);
  return mentionOf(scan, at, start, end, found, suffixAt(scan, next, end));
}

/** Could a word of numbers stand at a token? Few digits have one behind them. */
const mayScale = ({ limit, tokens: { shape, term } }: NumberScan, at: number): boolean =>
  at < limit && (NUMERALS.has(term[at]) || (shape[at] & (Shape.Hyphen | Shape.Joined)) !== 0);
