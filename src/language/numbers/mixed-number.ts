import { terms } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { readDigits } from "./digits.ts";
import type { NumberScan } from "./number-scan.ts";
import { NUMERALS, Role } from "./numerals.ts";

/** A number in digits, fractions and spaced groups included, before magnitudes are read. */
export interface DigitRun {
  readonly value: number;
  readonly end: number;
  /** Token behind it. */
  readonly next: number;
  readonly fraction: boolean;
}

/** What quarters, prices and inches are divided by; the fraction slash of typesetters divides by anything. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]);

const SLASHES = terms("/ ⁄");

/** The digits at a token, with a "½" or "1/2" behind whole ones or instead of them ("2½", "7 3/4"). */
export function readMixed(scan: NumberScan, at: number, value: number): DigitRun {
  const { tokens, limit } = scan;
  const alone = slashFraction(scan, at);
  if (alone !== undefined) return alone;
  const { start, end, term } = tokens;
  const next = at + 1;
  if (next >= limit) return { value, end: end[at], next, fraction: false };
  const sign = NUMERALS.get(term[next]);
  if (sign?.role === Role.Sign)
    return { value: value + sign.value, end: end[next], next: next + 1, fraction: false };
  const spaced = start[next] === end[at] + 1;
  const part = spaced && Number.isInteger(value) ? slashFraction(scan, next) : undefined;
  if (part !== undefined)
    return { value: value + part.value, end: part.end, next: part.next, fraction: false };
  const groups = spaced && isGroup(tokens, next) ? spacedGroups(scan, at) : undefined;
  return groups ?? { value, end: end[at], next, fraction: false };
}

/** "1/2", not "1/2/2022", not "9/11". */
function slashFraction({ text, tokens, limit }: NumberScan, at: number): DigitRun | undefined {
  const { lower, shape, term, start, end } = tokens;
  if (at + 2 >= limit || !SLASHES.has(term[at + 1]) || end[at] - start[at] > 2) return undefined;
  const joined = (token: number): boolean => token < limit && (shape[token] & Shape.Joined) !== 0;
  if (!joined(at + 1) || !joined(at + 2) || (lower[at + 3] === "/" && joined(at + 3))) return undefined;
  if (joined(at) && lower[at - 1] === "/") return undefined;
  const above = readDigits(text, start[at], end[at])?.value ?? 0;
  const below = readDigits(text, start[at + 2], end[at + 2]);
  if (below === undefined || below.end < end[at + 2]) return undefined;
  if (lower[at + 1] === "/" && !DENOMINATORS.has(below.value)) return undefined;
  if (!(above > 0 && above < below.value)) return undefined;
  return { value: above / below.value, end: end[at + 2], next: at + 3, fraction: true };
}

const MOST_GROUPS = 6;

/** "1 000 000": groups of three apart from one another by a single space, and no mere neighbours ("370 239"). */
function spacedGroups({ text, tokens, limit }: NumberScan, at: number): DigitRun | undefined {
  const { start, end, lower } = tokens;
  if (end[at] - start[at] > 3) return undefined;
  let digits = text.slice(start[at], end[at]);
  let next = at + 1;
  let narrow = true;
  for (; next < limit && next < at + MOST_GROUPS && isGroup(tokens, next); next++) {
    narrow &&= text.charCodeAt(start[next] - 1) !== 0x20;
    digits += text.slice(start[next], end[next]);
  }
  if (next === at + 1 || !(narrow || next > at + 2 || lower[at + 1] === "000")) return undefined;
  return { value: Number(digits), end: end[next - 1], next, fraction: false };
}

/** Three digits behind a single space. */
const isGroup = ({ start, end, shape }: Tokens, at: number): boolean =>
  end[at] - start[at] === 3 && (shape[at] & Shape.Number) !== 0 && start[at] - end[at - 1] === 1;
