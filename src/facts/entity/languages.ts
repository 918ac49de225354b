import { Shape } from "../../language/shape.ts";
import { isNoun, Tag } from "../../language/tag.ts";
import { having, terms } from "../../lexicon/terms.ts";
import type { View } from "./view.ts";

const LANGUAGES = having("language");
const OPENERS = terms(
  "in into speak speaks spoke speaking spoken learn learns learning learned learnt teach teaches teaching taught understand understands",
);
const NOUNS = terms("language languages dialect translation translations speaker speakers lessons grammar");
const JOINTS = terms(", and or");

const REACH = 14;

/** Is the word a language where it stands: "in German", "learn Arabic", "the Japanese language", "in French and English"? */
export function isLanguage({ tokens }: View, at: number): boolean {
  const { term, tag, shape, sentence } = tokens;
  if (!LANGUAGES.has(term[at])) return false;
  if (NOUNS.has(term[at + 1])) return true;
  let last = at;
  while (last < at + REACH && (LANGUAGES.has(term[last]) || JOINTS.has(term[last]))) last++;
  // "in German and French cities", "in German President Falk's speech": of a people.
  const noun = isNoun(tag[last] ?? Tag.Punctuation) || tag[last] === Tag.Adjective;
  const behind = sentence[last] === sentence[at] && (noun || ((shape[last] ?? 0) & Shape.Capital) !== 0);
  if (behind && LANGUAGES.has(term[last - 1])) return false;
  let first = at - 1;
  while (first > at - REACH && first >= 0 && (LANGUAGES.has(term[first]) || JOINTS.has(term[first]))) first--;
  return first >= 0 && sentence[first] === sentence[at] && OPENERS.has(term[first]);
}
