import { apostropheS, doing, have, will, wouldOrHad } from "./helping-verbs.ts";
import { following, home, like, particle, past, there, toOrPreposition } from "./places.ts";
import { determinerOrPronoun, no, one, only, possessiveOrPronoun, quantity } from "./quantities.ts";
import type { Reader } from "./reader.ts";
import { that } from "./that.ts";

/** One reader for several words. */
const each = (text: string, reader: Reader): (readonly [string, Reader])[] =>
  text.split(" ").map((word) => [word, reader]);

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["that", that],
  ["her", possessiveOrPronoun],
  ["his", possessiveOrPronoun],
  ["'s", apostropheS],
  ["'d", wouldOrHad],
  ["will", will],
  ["no", no],
  ["there", there],
  ["one", one],
  ["like", like],
  ["to", toOrPreposition],
  ["following", following],
  ["past", past],
  ["only", only],
  ["home", home],
  ...each("have has had", have),
  ...each("do does did", doing),
  ...each("this these those each some any all another both either neither half", determinerOrPronoun),
  ...each("many few several more most less much fewer least enough little", quantity),
  ...each(
    "up out off over around along across through about down away back aside apart forward in on by together",
    particle,
  ),
]);

/** How to read an ambiguous word of a closed class, if it is one. */
export const readerOf = (word: string): Reader | undefined => READERS.get(word);
