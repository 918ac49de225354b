import type { AmountModifier } from "../schema.ts";

const PHRASES: Record<Exclude<AmountModifier, "exact">, readonly string[]> = {
  about: [
    "about",
    "around",
    "roughly",
    "approximately",
    "approx",
    "approx.",
    "circa",
    "some",
    "nearly",
    "almost",
    "close to",
    "an estimated",
    "estimated",
    "estimated at",
    "virtually",
    "practically",
    "in the region of",
    "on the order of",
    "something like",
    "~",
  ],
  "more-than": [
    "more than",
    "over",
    "above",
    "greater than",
    "higher than",
    "exceeding",
    "upwards of",
    "upward of",
    "in excess of",
    "just over",
    "well over",
    "more",
    "north of",
    "topping",
    ">",
  ],
  "at-least": [
    "at least",
    "no less than",
    "not less than",
    "no fewer than",
    "not fewer than",
    "a minimum of",
    "minimum of",
    "minimum",
    "no lower than",
  ],
  "less-than": [
    "less than",
    "fewer than",
    "under",
    "below",
    "lower than",
    "just under",
    "just below",
    "well under",
    "south of",
    "<",
  ],
  "at-most": [
    "at most",
    "up to",
    "as much as",
    "as many as",
    "as high as",
    "no more than",
    "not more than",
    "no greater than",
    "no higher than",
    "a maximum of",
    "maximum of",
    "maximum",
    "at the most",
  ],
};

/** Words before a number, joined by a space, and what they say about it. */
export const BEFORE: ReadonlyMap<string, AmountModifier> = new Map(
  Object.entries(PHRASES).flatMap(([modifier, phrases]) =>
    phrases.map((phrase): [string, AmountModifier] => [phrase, modifier as AmountModifier]),
  ),
);

/** The words they end in: nothing else right before a number needs a second look. */
export const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BEFORE.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1)),
);

/** The longest phrase, in words. */
export const LONGEST_BEFORE = 4;

/** Words behind an amount ("or more", "or so"). */
export const BEHIND: ReadonlyMap<string, AmountModifier> = new Map([
  ["or more", "at-least"],
  ["or older", "at-least"],
  ["or over", "at-least"],
  ["or higher", "at-least"],
  ["and over", "at-least"],
  ["and older", "at-least"],
  ["and up", "at-least"],
  ["or so", "about"],
  ["or less", "at-most"],
  ["or fewer", "at-most"],
  ["or under", "at-most"],
  ["or younger", "at-most"],
  ["or lower", "at-most"],
]);
