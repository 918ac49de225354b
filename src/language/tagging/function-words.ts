import { TermMap } from "../../lexicon/terms.ts";
import type { Chooser } from "./chooser.ts";
import { apostropheS, doing, have, will, wouldOrHad } from "./helping-verbs.ts";
import { following, home, like, particle, past, there, toOrPreposition } from "./places.ts";
import { determinerOrPronoun, no, one, only, possessiveOrPronoun, quantity } from "./quantities.ts";
import { that } from "./that.ts";

const CHOOSERS: readonly (readonly [words: string, chooser: Chooser])[] = [
  ["that", that],
  ["her his", possessiveOrPronoun],
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
  ["have has had", have],
  ["do does did", doing],
  ["this these those each some any all another both either neither half", determinerOrPronoun],
  ["many few several more most less much fewer least enough little", quantity],
  [
    "up out off over around along across through about down away back aside apart forward in on by together",
    particle,
  ],
];

const BY_TERM = new TermMap(() =>
  CHOOSERS.flatMap(([words, chooser]) => words.split(" ").map((word) => [word, chooser] as const)),
);

/** How to read an ambiguous word of a closed class, if it is one. */
export const chooserOf = (term: number): Chooser | undefined => BY_TERM.get(term);
