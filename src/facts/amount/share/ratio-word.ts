import { Tag } from "../../../language/tag.ts";
import { terms, valued } from "../../../lexicon/terms.ts";
import { type AmountContext, sentenceEnd } from "../context.ts";
import { type Quantity, wordQuantity } from "../quantity.ts";

/** Words that are a ratio by themselves, "twice" apart. */
export const RATIOS = valued("ratio", Number);

/** What things are compared by behind "twice" and "three times". */
export const COMPARES = terms(
  "as the that those its their his her what more less larger bigger higher greater faster lower likelier longer better worse smaller cheaper",
);

/** "threefold", "doubled", "twice as many". */
export function readRatioWord(context: AmountContext, at: number): Quantity | undefined {
  const { tokens } = context;
  const { lower, term } = tokens;
  const value = RATIOS.get(term[at]);
  const place = { first: at, last: at + 1 };
  // Who doubles down insists.
  if (value !== undefined)
    return lower[at + 1] === "down" ? undefined : wordQuantity(tokens, place, "ratio", value);
  if (lower[at] !== "twice" || at + 1 >= sentenceEnd(context, at) || !COMPARES.has(term[at + 1]))
    return undefined;
  const bare = lower[at + 1] === "as" && !isDegree(context, at + 2);
  return bare ? undefined : wordQuantity(tokens, place, "ratio", 2);
}

/** "as many", "as large"; not "twice as United won". */
const isDegree = ({ tokens: { tag, term } }: AmountContext, at: number): boolean =>
  tag[at] === Tag.Adjective || tag[at] === Tag.Adverb || DEGREES.has(term[at]);
const DEGREES = terms("many much few little");
