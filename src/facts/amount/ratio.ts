import type { NumberMention } from "../../language/numbers/number.ts";
import { isNoun, Tag } from "../../language/tag.ts";
import { type AmountContext, numberAt, sentenceEnd } from "./context.ts";
import { BEFORE } from "./lexicon/modifiers.ts";
import { type Quantity, quantityOf, round } from "./quantity.ts";

const FOLDS = new Map<string, number>();
"two three four five six seven eight nine ten".split(" ").forEach((word, place) => {
  FOLDS.set(`${word}fold`, place + 2);
  FOLDS.set(`${word}-fold`, place + 2);
});
FOLDS.set("hundredfold", 100);

const MULTIPLIED: ReadonlyMap<string, number> = new Map([
  ["doubled", 2],
  ["doubling", 2],
  ["tripled", 3],
  ["tripling", 3],
  ["trebled", 3],
  ["trebling", 3],
  ["quadrupled", 4],
  ["quadrupling", 4],
  ["halved", 0.5],
  ["halving", 0.5],
]);

export const RATIO_WORDS: ReadonlySet<string> = new Set([...FOLDS.keys(), ...MULTIPLIED.keys(), "twice"]);

const word = ({ document: { tokens } }: AmountContext, at: number, value: number): Quantity => ({
  first: at,
  last: at + 1,
  start: tokens.start[at],
  end: tokens.end[at],
  value,
  low: Number.NaN,
  high: Number.NaN,
  scale: 1,
  kind: "ratio",
  currency: null,
  unit: null,
});

/** "threefold", "doubled", "twice as many". */
export function readRatioWord(context: AmountContext, at: number): Quantity | undefined {
  const { lower } = context.document.tokens;
  const value = FOLDS.get(lower[at]) ?? MULTIPLIED.get(lower[at]);
  // Who doubles down insists.
  if (value !== undefined) return lower[at + 1] === "down" ? undefined : word(context, at, value);
  if (lower[at] !== "twice" || at + 1 >= sentenceEnd(context, at)) return undefined;
  const bare = lower[at + 1] === "as" && !isDegree(context, at + 2);
  return COMPARES.has(lower[at + 1]) && !bare ? word(context, at, 2) : undefined;
}

/** "as many", "as large"; not "twice as United won". */
const isDegree = ({ document: { tokens } }: AmountContext, at: number): boolean =>
  tokens.tag[at] === Tag.Adjective || tokens.tag[at] === Tag.Adverb || DEGREES.has(tokens.lower[at]);
const DEGREES: ReadonlySet<string> = new Set(["many", "much", "few", "little"]);

const COMPARES: ReadonlySet<string> = new Set(
  "as the that those its their his her what more less larger bigger higher greater faster lower likelier longer better worse smaller cheaper".split(
    " ",
  ),
);

/** "three times as many", "10-fold". */
export function readMultiple(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined) return undefined;
  const { tokens } = context.document;
  const ratio = quantityOf(number, { kind: "ratio" });
  if (number.suffix === "fold") return { ...ratio, end: number.end + (number.hyphen ? 5 : 4) };
  if (number.suffix === "x" && !number.hyphen) return { ...ratio, end: number.end + 1 };
  const { last } = number;
  if (last + 1 >= sentenceEnd(context, at) || tokens.lower[last] !== "times") return undefined;
  return COMPARES.has(tokens.lower[last + 1]) || EARNED.has(tokens.lower[last + 1])
    ? { ...ratio, last: last + 1, end: tokens.end[last] }
    : undefined;
}

/** What shares and firms are priced by ("12 times earnings"). */
const EARNED: ReadonlySet<string> = new Set(
  "earnings revenue revenues sales book profit profits turnover ebitda cash annual".split(" "),
);

/** "one in five", "nine out of 10". */
export function readOneIn(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  const of = number && secondPart(context, number);
  if (number === undefined || of === undefined || number.suffix !== "" || of.suffix !== "") return undefined;
  if (!(number.value >= 1) || !(number.value < of.value) || !Number.isInteger(of.value)) return undefined;
  const ratio = quantityOf(number, { kind: "ratio" });
  return { ...ratio, value: round(number.value / of.value), last: of.last, end: of.end };
}

function secondPart(context: AmountContext, { last, value }: NumberMention): NumberMention | undefined {
  const { lower } = context.document.tokens;
  const limit = sentenceEnd(context, last - 1);
  const next =
    lower[last] === "in" ? last + 1 : lower[last] === "out" && lower[last + 1] === "of" ? last + 2 : limit;
  if (next >= limit) return undefined;
  const of = numberAt(context, next);
  // "Five in 2015" is a year; "one in 500" divides.
  const year = of !== undefined && of.value >= 1500 && of.value < 2100 && of.end - of.start === 4;
  return of === undefined || of.form === "vague" || year || (value > 10 && lower[last] === "in")
    ? undefined
    : of;
}

const ODDS: ReadonlySet<string> = new Set([
  "margin",
  "ratio",
  "majority",
  "advantage",
  "odds",
  "edge",
  "vote",
]);

/** "a 3 to 1 margin", "by three-to-one", "a ratio of 2:1": how many times the second number the first one is. */
export function readOdds(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || !(number.value > 0)) return undefined;
  const { lower, end } = context.document.tokens;
  const ratio = quantityOf(number, { kind: "ratio" });
  if (number.suffix === "to-one" || number.suffix === "to-1") return { ...ratio, end: end[number.last - 1] };
  const { last } = number;
  if (last + 2 >= sentenceEnd(context, at) || (lower[last] !== "to" && lower[last] !== ":")) return undefined;
  const of = numberAt(context, last + 1);
  if (of === undefined || of.value < 1 || !ODDS.has(lower[of.last])) return undefined;
  return { ...ratio, value: round(number.value / of.value), last: of.last, end: of.end };
}

const DIVIDED: ReadonlySet<string> = new Set([
  "of",
  "the",
  "its",
  "their",
  "his",
  "her",
  "our",
  "all",
  "as",
  "that",
]);

/** "a third of", "half the", "two-thirds": a part of a whole. */
export function readFraction(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || number.form !== "fraction" || number.suffix !== "") return undefined;
  const { lower, tag } = context.document.tokens;
  const digits = context.numbers.holding(at) !== undefined && number.value > 0 && lower[at][0] <= "9";
  const next = number.last < sentenceEnd(context, at) ? lower[number.last] : "";
  const divides = DIVIDED.has(next);
  if (lower[at] === "half" ? !divides && !quantified(context, at) : digits && !divides) return undefined;
  if (lower[at] === "half" && HALVES.has(lower[at - 1])) return undefined;
  if (lower[at] !== "half" && !divides && isNoun(tag[number.last] ?? 0) && !lower[at].includes("-"))
    return undefined;
  return quantityOf(number, { kind: "ratio" });
}

/** Which half: a period of a game or a year. */
const HALVES: ReadonlySet<string> = new Set([
  "first",
  "second",
  "latter",
  "other",
  "better",
  "back",
  "top",
  "bottom",
  "final",
]);

/** "about half", "by half", "cut in half". */
function quantified({ document: { tokens } }: AmountContext, at: number): boolean {
  const before = tokens.lower[at - 1] ?? "";
  if (before === "by" || before === "in") return tokens.tag[at + 1] === Tag.Punctuation || before === "by";
  return BEFORE.has(before) || (before === "than" && tokens.lower[at - 2] !== "rather");
}
