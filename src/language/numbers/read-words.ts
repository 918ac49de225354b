import type { Atom } from "./atoms.ts";
import { Role } from "./words.ts";

/** A number read from words: its value, how many words it takes, and the span of what is open in it. */
export interface Reading {
  readonly value: number;
  readonly next: number;
  readonly form: "words" | "fraction" | "ordinal" | "vague";
  readonly scale?: number;
  readonly low?: number;
  readonly high?: number;
}

const role = (atoms: readonly Atom[], at: number): number => atoms[at]?.word?.role ?? 0;
const valueAt = (atoms: readonly Atom[], at: number): number => atoms[at]?.word?.value ?? 0;
const isOf = (atoms: readonly Atom[], at: number): boolean => at < atoms.length && role(atoms, at) === 0;

/** Reads the number at the head of the words, or nothing. */
export function readWords(atoms: readonly Atom[]): Reading | undefined {
  return (
    readMany(atoms) ?? readFew(atoms) ?? readFraction(atoms) ?? readOrdinal(atoms) ?? readCardinal(atoms, 0)
  );
}

/** "hundreds", "tens of thousands": from the number itself to ten times as many. */
function readMany(atoms: readonly Atom[]): Reading | undefined {
  if (role(atoms, 0) !== Role.Many) return undefined;
  let value = valueAt(atoms, 0);
  let next = 1;
  while (isOf(atoms, next) && role(atoms, next + 1) === Role.Many) {
    value *= valueAt(atoms, next + 1);
    next += 2;
  }
  const word = atoms[0].word;
  // "tens" and "scores" are nouns of their own unless they count ("scores of people").
  if (next === 1 && (word?.value === 10 || (word?.value === 20 && !isOf(atoms, 1)))) return undefined;
  return { value: Number.NaN, low: value, high: 10 * value, next, form: "vague" };
}

/** "several hundred", "a few million", "a couple". */
function readFew(atoms: readonly Atom[]): Reading | undefined {
  const at = role(atoms, 0) === Role.Article ? 1 : 0;
  if (role(atoms, at) !== Role.Few) return undefined;
  const few = valueAt(atoms, at);
  const scaled = readScales(atoms, few === 2 && isOf(atoms, at + 1) ? at + 2 : at + 1, 1);
  if (scaled.value > 1) {
    const { value, next } = scaled;
    if (few === 2) return { value: 2 * value, next, form: "vague" };
    return { value: Number.NaN, low: 2 * value, high: 10 * value, next, form: "vague" };
  }
  return few === 2 && at === 1 ? { value: 2, next: at + 1, form: "vague" } : undefined;
}

/** Multiplies by the magnitudes from `at` on ("hundred thousand", "million"). */
export function readScales(
  atoms: readonly Atom[],
  at: number,
  value: number,
): { value: number; next: number } {
  let scaled = value;
  let next = at;
  while (role(atoms, next) === Role.Scale || role(atoms, next) === Role.Hundred)
    scaled *= valueAt(atoms, next++);
  return { value: scaled, next };
}

/** "half a million", "two-thirds", "a quarter million", "one-tenth". */
function readFraction(atoms: readonly Atom[]): Reading | undefined {
  const part = readPart(atoms);
  if (part === undefined) return undefined;
  let at = part.next;
  if (isOf(atoms, at)) at++;
  if (role(atoms, at) === Role.Article) at++;
  const scaled = readScales(atoms, at, part.value);
  if (scaled.next > at) return { ...scaled, form: "words" };
  return { ...part, form: "fraction" };
}

function readPart(atoms: readonly Atom[]): { value: number; next: number } | undefined {
  if (role(atoms, 0) === Role.Half) return { value: 0.5, next: 1 };
  if (role(atoms, 0) === Role.Quarter) {
    const scale = role(atoms, 1);
    return scale === Role.Scale || scale === Role.Article ? { value: 0.25, next: 1 } : undefined;
  }
  const article = role(atoms, 0) === Role.Article;
  if (!article && role(atoms, 0) !== Role.Unit) return undefined;
  const count = valueAt(atoms, 0);
  switch (role(atoms, 1)) {
    case Role.Half:
      return count === 1 ? { value: 0.5, next: 2 } : undefined;
    case Role.Parts:
      return partsOf(atoms, count);
    case Role.Quarter:
      return count === 1 && (counts(atoms, 2) || role(atoms, 2) === Role.Scale)
        ? { value: 0.25, next: 2 }
        : undefined;
    case Role.Ordinal:
      return ordinalPart(atoms, count);
    default:
      return undefined;
  }
}

/** "two thirds"; "three quarters" apart is three times three months unless something is divided; "two quarters" always is. */
function partsOf(atoms: readonly Atom[], count: number): { value: number; next: number } | undefined {
  const of = valueAt(atoms, 1);
  const quarters = of === 4 && isApart(atoms, 1);
  if (count === 0 || (quarters && (count !== 3 || !isOf(atoms, 2)))) return undefined;
  return { value: count / of, next: 2 };
}

/** "one-third", "a third of"; "a third man" is an ordinal. */
function ordinalPart(atoms: readonly Atom[], count: number): { value: number; next: number } | undefined {
  const of = valueAt(atoms, 1);
  if (count !== 1 || of < 3) return undefined;
  return counts(atoms, 2) || !isApart(atoms, 1) ? { value: 1 / of, next: 2 } : undefined;
}

const isApart = (atoms: readonly Atom[], at: number): boolean => atoms[at - 1].token !== atoms[at].token;
const counts = (atoms: readonly Atom[], at: number): boolean => isOf(atoms, at) || !isApart(atoms, at - 1);

/** "two hundred and fifty", "one and a half million", "a dozen". */
function readCardinal(atoms: readonly Atom[], at: number, limit = Infinity): Reading | undefined {
  const group = readGroup(atoms, at);
  if (group === undefined) return undefined;
  const half = readAndHalf(atoms, group.next);
  const base = { value: group.value + half.value, next: half.next };
  const scaled = readScales(atoms, base.next, base.value);
  if (scaled.value >= limit) return undefined;
  if (scaled.next === base.next || half.value > 0)
    return { ...scaled, scale: scaled.value / base.value, form: "words" };
  const scale = scaled.value / base.value;
  const rest = readRest(atoms, scaled.next, scale);
  return { value: scaled.value + rest.value, next: rest.next, scale, form: "words" };
}

/** "… thousand two hundred", "… million and five": what is added below a magnitude. */
function readRest(atoms: readonly Atom[], at: number, scale: number): { value: number; next: number } {
  const from = role(atoms, at) === Role.And ? at + 1 : at;
  const starts = role(atoms, from);
  if (starts !== Role.Unit && starts !== Role.Ten) return { value: 0, next: at };
  return readCardinal(atoms, from, scale) ?? { value: 0, next: at };
}

/** A number below a thousand. */
function readGroup(atoms: readonly Atom[], at: number): { value: number; next: number } | undefined {
  const first = role(atoms, at);
  if (first === Role.Article) {
    const scale = role(atoms, at + 1);
    if (scale === Role.Scale) return { value: 1, next: at + 1 };
    return scale === Role.Hundred ? readHundred(atoms, at + 1, 1) : undefined;
  }
  if (first === Role.Hundred) return readHundred(atoms, at, 1);
  if (first === Role.Scale) return { value: 1, next: at };
  const small = readSmall(atoms, at);
  if (small === undefined) return undefined;
  return role(atoms, small.next) === Role.Hundred ? readHundred(atoms, small.next, small.value) : small;
}

function readHundred(atoms: readonly Atom[], at: number, count: number): { value: number; next: number } {
  const from = role(atoms, at + 1) === Role.And ? at + 2 : at + 1;
  const small = readSmall(atoms, from);
  const follows = small && role(atoms, small.next);
  // "between one hundred and two hundred": the second is a number of its own.
  if (small && (from === at + 1 || (follows !== Role.Hundred && follows !== Role.Scale)))
    return { value: 100 * count + small.value, next: small.next };
  return { value: 100 * count, next: at + 1 };
}

/** A number below a hundred. */
function readSmall(atoms: readonly Atom[], at: number): { value: number; next: number } | undefined {
  const first = role(atoms, at);
  if (first === Role.Unit) return { value: valueAt(atoms, at), next: at + 1 };
  if (first !== Role.Ten) return undefined;
  const unit = role(atoms, at + 1) === Role.Unit ? valueAt(atoms, at + 1) : 0;
  return unit > 0 && unit < 10
    ? { value: valueAt(atoms, at) + unit, next: at + 2 }
    : { value: valueAt(atoms, at), next: at + 1 };
}

/** "and a half", "and three-quarters" behind a number. */
export function readAndHalf(atoms: readonly Atom[], at: number): { value: number; next: number } {
  const none = { value: 0, next: at };
  if (role(atoms, at) !== Role.And) return none;
  const count = role(atoms, at + 1);
  if (count !== Role.Article && count !== Role.Unit) return none;
  const part = role(atoms, at + 2);
  const next = at + 3;
  if (part === Role.Half) return { value: 0.5, next };
  if (part === Role.Quarter) return { value: 0.25, next };
  if (part === Role.Parts) return { value: valueAt(atoms, at + 1) / valueAt(atoms, at + 2), next };
  return none;
}

/** "third", "twenty-first". */
function readOrdinal(atoms: readonly Atom[]): Reading | undefined {
  const ten = role(atoms, 0) === Role.Ten ? valueAt(atoms, 0) : 0;
  const at = ten > 0 ? 1 : 0;
  if (role(atoms, at) !== Role.Ordinal) return undefined;
  return { value: ten + valueAt(atoms, at), next: at + 1, form: "ordinal" };
}
