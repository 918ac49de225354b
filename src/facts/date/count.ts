import type { NumberMention, Numbers } from "../../language/numbers/number.ts";
import type { Tokens } from "../../language/tokens.ts";
import { having, terms } from "../../lexicon/terms.ts";
import { isJoined, wordAt } from "./scan.ts";

/** A count of units and where it begins; null is vague ("a few", "several"). */
export interface Count {
  readonly value: number | null;
  readonly first: number;
}

const VAGUE = having("vague-number");
const A = terms("a an");

/** The count that ends right before `end`: "5", "2 1/2", "twenty four", "a hundred", "half an", "a couple of", "several". */
export function countBefore(tokens: Tokens, numbers: Numbers, end: number): Count | undefined {
  const { term } = tokens;
  const word = wordAt(tokens, end - 1);
  const read = numeral(numbers, end);
  if (read && read.first < end - 1) return read;
  if (word === "of") return vagueOrPair(tokens, end - 1, end);
  if (A.has(term[end - 1])) {
    const outer = wordAt(tokens, end - 2);
    const part = outer === "of" ? fractionBefore(numbers, end - 2) : undefined;
    return part ?? (outer === "half" ? { value: 0.5, first: end - 2 } : { value: 1, first: end - 1 });
  }
  if (word === "half") return { value: 0.5, first: A.has(term[end - 2]) ? end - 2 : end - 1 };
  return vagueOrPair(tokens, end, end) ?? read;
}

/** "a few", "several", "a couple of", "dozens of" */
function vagueOrPair(tokens: Tokens, behind: number, end: number): Count | undefined {
  if (!VAGUE.has(tokens.term[behind - 1])) return undefined;
  const word = wordAt(tokens, behind - 1);
  if (behind < end && word === "some") return undefined;
  const article = A.has(tokens.term[behind - 2]) ? 1 : 0;
  return { value: word === "couple" ? 2 : null, first: behind - 1 - article };
}

/** "a quarter of an hour", "three-quarters of a century". */
function fractionBefore(numbers: Numbers, end: number): Count | undefined {
  const mention = numbers.holding(end - 1);
  return mention?.last === end && mention.form === "fraction"
    ? { value: mention.value, first: mention.first }
    : undefined;
}

/** "15-plus years" counts years as "15 years" does. */
export const PLUS = "plus";
const isWhole = ({ suffix }: NumberMention): boolean => suffix === "" || suffix === PLUS;

function numeral(numbers: Numbers, end: number): Count | undefined {
  const mention = numbers.holding(end - 1);
  if (mention?.last !== end || mention.form === "ordinal" || !isWhole(mention)) return undefined;
  const isOpen = Number.isNaN(mention.value) || mention.value < 0;
  return { value: isOpen ? null : mention.value, first: mention.first };
}

const LINKS = terms("to or and - –");

/** Where "two to three", "12- to 15-", "between five and 10" begins before its upper end at `first`; else `first`. */
export function rangeStart(tokens: Tokens, numbers: Numbers, first: number, high: number): number {
  if (!LINKS.has(tokens.term[first - 1])) return first;
  const link = wordAt(tokens, first - 1);
  const hangs = wordAt(tokens, first - 2) === "-" && isJoined(tokens, first - 2) && link !== "-";
  const end = hangs ? first - 2 : first - 1;
  const low = numbers.holding(end - 1);
  if (low?.last !== end || low.form === "ordinal" || low.suffix !== "" || !(low.value < high)) return first;
  return link === "and" && wordAt(tokens, low.first - 1) !== "between" ? first : low.first;
}
