import { carrying, rowsWith, TermMap, valued } from "../../lexicon/terms.ts";

/** What a word does in a number, as rows of the table say ("numeral=unit"). */
export const Role = {
  /** "one" … "nineteen", "zero". */
  Unit: 1,
  /** "twenty" … "ninety". */
  Ten: 2,
  Hundred: 3,
  /** "thousand", "million", "lakh", "dozen" and their abbreviations: multiplies what stands before it. */
  Scale: 4,
  /** "a", "an". */
  Article: 5,
  And: 6,
  Of: 7,
  Half: 8,
  /** "third", "tenth", "hundredth": an ordinal, or the denominator of one ("one third"). */
  Ordinal: 9,
  /** "thirds", "tenths", "quarters". */
  Parts: 10,
  /** "quarter", which is a fourth, a season of accounts or a part of town. */
  Quarter: 11,
  /** "hundreds", "dozens": an open number. */
  Many: 12,
  /** "several", "few", "couple". */
  Few: 13,
  /** "½". */
  Sign: 14,
} as const;

export type Role = (typeof Role)[keyof typeof Role];

export interface Numeral {
  readonly role: Role;
  readonly value: number;
}

const ROLES: ReadonlyMap<string, Role> = new Map(
  Object.entries(Role).map(([name, role]) => [name.toLowerCase(), role]),
);

/** "1e6", "0.5", "2/3" */
function fractionOf(written: string): number {
  const [above, below = "1"] = written.split("/");
  return Number(above) / Number(below);
}

/** The words of numbers. */
export const NUMERALS = new TermMap<Numeral>(() =>
  rowsWith("numeral").map(({ word, values }) => [
    word,
    { role: ROLES.get(values.numeral) ?? Role.Unit, value: fractionOf(values.number) },
  ]),
);

/** The words that a number can begin with. */
export const NUMBER_STARTS = carrying(
  "numeral",
  (role) => role !== "and" && role !== "of" && role !== "parts",
);

/** "a", "an". */
export const ARTICLES = carrying("numeral", (role) => role === "article");

/**
 * Letters behind digits that are a magnitude in one place and a unit in another ("$5m", "5m tall"; "$10K", "a 10K run").
 * The number leaves them unread as its suffix; who knows what is counted applies them.
 */
export const SHORT_SCALES = valued("short-scale", Number);

/** The magnitude that a word stands for ("million", "crore"), or undefined. */
export function scaleOf(term: number): number | undefined {
  const numeral = NUMERALS.get(term);
  return numeral?.role === Role.Scale ? numeral.value : undefined;
}
