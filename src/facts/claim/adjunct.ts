import { Tag } from "../../language/tag.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { isTimeWord, timeFrom } from "./time-words.ts";

/** Open where, when or to whom something was said. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "in on at during after before by from of to through via with as about for outside inside near over aboard behind between".split(
    " ",
  ),
);
const ADVERBS: ReadonlySet<string> = new Set("back again here there".split(" "));
const PARTS_OF_DAY: ReadonlySet<string> = new Set("morning afternoon evening night".split(" "));

/** The token after the adjunct that begins at `at` ("Monday night", "in a statement", "flatly"); `at` when none does. */
export function adjunctEnd(scene: Scene, at: number, ceiling: number): number {
  const { lower, tag } = scene.tokens;
  if (at >= ceiling) return at;
  if (isTimeWord(lower[at])) return PARTS_OF_DAY.has(lower[at + 1]) ? at + 2 : at + 1;
  const time = timeFrom(lower, at);
  if (time > at) return time;
  if (tag[at] === Tag.Adverb || ADVERBS.has(lower[at])) return at + 1;
  if (!PREPOSITIONS.has(lower[at]) || tag[at] === Tag.To) return at;
  if (isTimeWord(lower[at + 1])) return adjunctEnd(scene, at + 1, ceiling);
  const end = nounPhraseFrom(scene, at + 1, ceiling);
  return end > at + 1 ? end : at;
}
