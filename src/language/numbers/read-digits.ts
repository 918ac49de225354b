import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { gatherAtoms } from "./atoms.ts";
import { fractionSign, readDigits } from "./digits.ts";
import type { NumberMention } from "./number.ts";
import { readAndHalf, readScales } from "./read-words.ts";
import { suffixAt } from "./suffix.ts";
import { numberWord, Role } from "./words.ts";

const ORDINALS: ReadonlySet<string> = new Set(["st", "nd", "rd", "th"]);
/** What quarters, prices and inches are divided by; the fraction slash of typesetters divides by anything. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

const SLASHES: ReadonlySet<string> = new Set(["/", "⁄"]);

interface Core {
  readonly value: number;
  readonly end: number;
  /** Token behind it. */
  readonly next: number;
  readonly fraction: boolean;
}

/** Reads the number that a token with digits begins ("1.2bn", "2½", "7 3/4", "5.5 million", "20-year-old"). */
export function readDigitNumber(
  text: string,
  tokens: Tokens,
  at: number,
  limit: number,
): NumberMention | undefined {
  const start = tokens.start[at];
  if (tokens.lower[at].startsWith(MINUS)) return prefixed(text, tokens, at, limit, MINUS, -1);
  if (tokens.lower[at].startsWith(SUB)) return prefixed(text, tokens, at, limit, SUB, 1);
  const digits = readDigits(text, start, tokens.end[at]);
  if (digits === undefined) return undefined;
  if (digits.end < tokens.end[at]) return withLetters(text, tokens, at, digits);
  const core = readFraction(text, tokens, at, limit, digits.value);
  return withMagnitude(text, tokens, at, limit, core);
}

const MINUS = "minus-";
/** "sub-7 nanometre": less than seven. */
export const SUB = "sub-";

/** "minus-5", "sub-7", which are one token. */
function prefixed(
  text: string,
  tokens: Tokens,
  at: number,
  limit: number,
  prefix: string,
  sign: number,
): NumberMention | undefined {
  const start = tokens.start[at] + (sign < 0 ? 0 : prefix.length);
  const digits = readDigits(text, tokens.start[at] + prefix.length, tokens.end[at]);
  if (digits === undefined || digits.end < tokens.end[at]) return undefined;
  const core = { value: sign * digits.value, end: digits.end, next: at + 1, fraction: false };
  return { ...withMagnitude(text, tokens, at, limit, core), start };
}

/** ".001": decimals without a whole number before them. */
export function readPointed(
  text: string,
  tokens: Tokens,
  at: number,
  limit: number,
): NumberMention | undefined {
  const { lower, shape } = tokens;
  if (lower[at] !== "." || at + 1 >= limit || (shape[at] & Shape.Joined) !== 0) return undefined;
  if ((shape[at + 1] & Shape.Joined) === 0) return undefined;
  const found = readDigitNumber(text, tokens, at + 1, limit);
  const decimals = /^\d+/.exec(lower[at + 1])?.[0];
  if (found === undefined || decimals === undefined || !Number.isInteger(found.value)) return undefined;
  if (found.end !== tokens.end[at + 1]) return undefined;
  return { ...found, start: tokens.start[at], value: Number(`0.${decimals}`) * found.scale };
}

/** "1.2bn", "21st", "500km": letters in the same token. */
function withLetters(
  text: string,
  tokens: Tokens,
  at: number,
  { value, end }: { value: number; end: number },
): NumberMention | undefined {
  const rest = text.slice(end, Math.min(tokens.end[at], end + 40)).toLowerCase();
  // "1E5" is neither one of anything nor a way in which the news writes numbers.
  if (/^e\d/.test(rest)) return undefined;
  const dash = rest.indexOf("-");
  const head = dash < 0 ? rest : rest.slice(0, dash);
  const tail = dash < 0 ? "" : rest.slice(dash + 1);
  const place = { first: at, last: at + 1, start: tokens.start[at] };
  const word = numberWord(head);
  if (word?.role === Role.Scale)
    return plain({
      ...place,
      end: end + head.length,
      value: value * word.value,
      scale: word.value,
      suffix: tail,
      hyphen: dash >= 0,
    });
  if (ORDINALS.has(head))
    return { ...plain({ ...place, end: end + 2, value, suffix: tail, hyphen: dash >= 0 }), form: "ordinal" };
  return plain({ ...place, end, value, suffix: rest, hyphen: false });
}

type Plain = Omit<NumberMention, "low" | "high" | "form" | "scale"> & { readonly scale?: number };
const plain = (found: Plain): NumberMention => ({
  scale: 1,
  ...found,
  low: Number.NaN,
  high: Number.NaN,
  form: "digits",
});

/** "½", "1/2" behind whole digits or instead of them. */
function readFraction(text: string, tokens: Tokens, at: number, limit: number, value: number): Core {
  const alone = slashFraction(text, tokens, at, limit);
  if (alone !== undefined) return { ...alone, fraction: true };
  const core = { value, end: tokens.end[at], next: at + 1, fraction: false };
  if (at + 1 >= limit) return core;
  const sign = fractionSign(tokens.lower[at + 1]);
  if (sign !== undefined) return { ...core, value: value + sign, end: tokens.end[at + 1], next: at + 2 };
  const spaced = tokens.start[at + 1] === tokens.end[at] + 1 && Number.isInteger(value);
  const part = spaced ? slashFraction(text, tokens, at + 1, limit) : undefined;
  return part === undefined ? core : { ...part, value: value + part.value, fraction: false };
}

/** "1/2", not "1/2/2022", not "9/11". */
function slashFraction(
  text: string,
  { lower, shape, start, end }: Tokens,
  at: number,
  limit: number,
): Omit<Core, "fraction"> | undefined {
  if (at + 2 >= limit || !SLASHES.has(lower[at + 1]) || end[at] - start[at] > 2) return undefined;
  const joined = (token: number): boolean => token < limit && (shape[token] & Shape.Joined) !== 0;
  if (!joined(at + 1) || !joined(at + 2) || (lower[at + 3] === "/" && joined(at + 3))) return undefined;
  if (joined(at) && lower[at - 1] === "/") return undefined;
  const above = readDigits(text, start[at], end[at])?.value ?? 0;
  const below = readDigits(text, start[at + 2], end[at + 2]);
  if (below === undefined || below.end < end[at + 2]) return undefined;
  if (lower[at + 1] === "/" && !DENOMINATORS.has(below.value)) return undefined;
  return above > 0 && above < below.value
    ? { value: above / below.value, end: end[at + 2], next: at + 3 }
    : undefined;
}

/** "1 000 000": groups of three apart from one another by a single space, and no mere neighbours ("370 239"). */
function spacedGroups(text: string, tokens: Tokens, at: number, limit: number): Core | undefined {
  const { start, end, lower } = tokens;
  if (end[at] - start[at] > 3) return undefined;
  let next = at + 1;
  let narrow = true;
  for (; next < limit && next < at + 6 && isGroup(tokens, next); next++)
    narrow &&= text.charCodeAt(start[next] - 1) !== 0x20;
  if (next === at + 1 || !(narrow || next > at + 2 || lower[at + 1] === "000")) return undefined;
  const digits = text.slice(start[at], end[next - 1]).replace(/\s/g, "");
  return { value: Number(digits), end: end[next - 1], next, fraction: false };
}

const isGroup = ({ start, end, shape }: Tokens, at: number): boolean =>
  end[at] - start[at] === 3 && (shape[at] & Shape.Number) !== 0 && start[at] - end[at - 1] === 1;

/** Magnitude words behind the digits, and what hangs on by a hyphen. */
function withMagnitude(text: string, tokens: Tokens, at: number, limit: number, found: Core): NumberMention {
  const core = (found.next === at + 1 ? spacedGroups(text, tokens, at, limit) : undefined) ?? found;
  const atoms = gatherAtoms(tokens, core.next, limit);
  const half = readAndHalf(atoms, 0);
  const scaled = readScales(atoms, half.next, core.value + half.value);
  const taken = scaled.next > 0 ? atoms[scaled.next - 1] : undefined;
  const next = taken ? taken.token + 1 : core.next;
  const end = taken ? taken.end : core.end;
  const suffix = suffixAt(tokens, taken && !taken.closes ? taken.token : next, end, limit);
  const mention = plain({
    first: at,
    start: tokens.start[at],
    end,
    value: scaled.value,
    scale: scaled.value / (core.value + half.value) || 1,
    ...(suffix ?? { suffix: "", hyphen: false, last: next }),
  });
  return core.fraction && taken === undefined ? { ...mention, form: "fraction" } : mention;
}

/** "½" on its own. */
export function readSign(tokens: Tokens, at: number): NumberMention | undefined {
  const value = fractionSign(tokens.lower[at]);
  if (value === undefined) return undefined;
  const place = { first: at, last: at + 1, start: tokens.start[at], end: tokens.end[at] };
  return { ...plain({ ...place, value, suffix: "", hyphen: false }), form: "fraction" };
}
