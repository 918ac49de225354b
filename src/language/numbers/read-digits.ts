import { lexicon } from "../../lexicon/load.ts";
import { isDigit } from "../../text/characters.ts";
import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { type Digits, readDigits } from "./digits.ts";
import { mentionOf } from "./mention.ts";
import { type DigitRun, readMixed } from "./mixed-number.ts";
import type { NumberMention } from "./number.ts";
import { NUMERALS, Role } from "./numerals.ts";
import { readAndHalf } from "./read-cardinal.ts";
import { reading, readScales } from "./reading.ts";
import type { NumberSource } from "./source.ts";
import { noSuffix, suffixAt } from "./suffix.ts";

const MINUS = "minus-";
/** "sub-7 nanometre": less than seven. */
export const SUB = "sub-";

/** Reads the number that a token with digits begins ("1.2bn", "2½", "7 3/4", "5.5 million", "20-year-old"). */
export function readDigitNumber(source: NumberSource, at: number, limit: number): NumberMention | undefined {
  const { text, tokens } = source;
  if ((tokens.shape[at] & Shape.Hyphen) !== 0) {
    if (tokens.lower[at].startsWith(MINUS)) return prefixed(source, at, limit, MINUS, -1);
    if (tokens.lower[at].startsWith(SUB)) return prefixed(source, at, limit, SUB, 1);
  }
  const start = tokens.start[at];
  const digits = readDigits(text, start, tokens.end[at]);
  if (digits === undefined) return undefined;
  if (digits.end < tokens.end[at]) return withLetters(source, at, limit, digits);
  return withMagnitude(source, at, limit, start, readMixed(source, at, limit, digits.value));
}

/** "minus-5", "sub-7", which are one token. */
function prefixed(
  source: NumberSource,
  at: number,
  limit: number,
  prefix: string,
  sign: number,
): NumberMention | undefined {
  const { text, tokens } = source;
  const start = tokens.start[at] + prefix.length;
  const digits = readDigits(text, start, tokens.end[at]);
  if (digits === undefined || digits.end < tokens.end[at]) return undefined;
  const core = { value: sign * digits.value, end: digits.end, next: at + 1, fraction: false };
  return withMagnitude(source, at, limit, sign < 0 ? tokens.start[at] : start, core);
}

/** ".001": decimals without a whole number before them; `at` is the token behind the point. */
export function readPointed(source: NumberSource, at: number, limit: number): NumberMention | undefined {
  const found = readDigitNumber(source, at, limit);
  const { text, tokens } = source;
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
function withLetters(
  { text, tokens }: NumberSource,
  at: number,
  limit: number,
  { value, end }: Digits,
): NumberMention | undefined {
  const rest = text.slice(end, Math.min(tokens.end[at], end + MOST_LETTERS)).toLowerCase();
  // "1E5" is neither one of anything nor a way in which the news writes numbers.
  if (rest[0] === "e" && isDigit(rest.charCodeAt(1))) return undefined;
  const dash = rest.indexOf("-");
  const head = dash < 0 ? rest : rest.slice(0, dash);
  const tail = { suffix: dash < 0 ? "" : rest.slice(dash + 1), hyphen: dash >= 0, last: at + 1 };
  const start = tokens.start[at];
  const numeral = NUMERALS.get(lexicon().termOf(head));
  if (numeral?.role === Role.Scale) {
    const scaled = reading("digits", value * numeral.value, tail.last, numeral.value);
    return mentionOf(at, limit, start, end + head.length, scaled, tail);
  }
  if (isOrdinalEnding(head))
    return mentionOf(at, limit, start, end + head.length, reading("ordinal", value, tail.last), tail);
  const glued = { suffix: rest, hyphen: false, last: tail.last };
  return mentionOf(at, limit, start, end, reading("digits", value, tail.last), glued);
}

const isOrdinalEnding = (letters: string): boolean =>
  letters === "st" || letters === "nd" || letters === "rd" || letters === "th";

/** Magnitude words behind the digits, and what hangs on by a hyphen. */
function withMagnitude(
  { tokens, run }: NumberSource,
  at: number,
  limit: number,
  start: number,
  digits: DigitRun,
): NumberMention {
  if (!mayScale(tokens, digits.next, limit)) return plain(tokens, at, limit, start, digits);
  run.gather(tokens, digits.next, limit);
  const half = readAndHalf(run, 0);
  const whole = digits.value + half.value;
  const scaled = readScales(run, half.next, whole);
  if (scaled.next === 0) return plain(tokens, at, limit, start, digits);
  const taken = scaled.next - 1;
  const token = run.token[taken];
  const found = reading("digits", scaled.value, token + 1, scaled.value / whole || 1);
  const behind = run.closes[taken] ? token + 1 : token;
  const suffix = suffixAt(tokens, behind, run.end[taken], limit) ?? noSuffix(token + 1);
  return mentionOf(at, limit, start, run.end[taken], found, suffix);
}

/** Could a word of numbers stand at a token? Few digits have one behind them. */
const mayScale = ({ shape, term }: Tokens, at: number, limit: number): boolean =>
  at < limit && (NUMERALS.has(term[at]) || (shape[at] & (Shape.Hyphen | Shape.Joined)) !== 0);

/** Digits alone, with what hangs on by a hyphen. */
function plain(
  tokens: Tokens,
  at: number,
  limit: number,
  start: number,
  { value, next, end, fraction }: DigitRun,
): NumberMention {
  const found = reading(fraction ? "fraction" : "digits", value, next);
  return mentionOf(at, limit, start, end, found, suffixAt(tokens, next, end, limit) ?? noSuffix(next));
}
