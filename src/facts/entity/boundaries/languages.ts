import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { anyOf, having, terms } from "../../../lexicon/terms.ts";
import type { NameContext } from "../context.ts";

const LANGUAGES = having("language");
const OPENERS = terms(
  "in into speak speaks spoke speaking spoken learn learns learning learned learnt teach teaches teaching taught understand understands",
);
const NOUNS = terms("language languages dialect translation translations speaker speakers lessons grammar");
/** What a list of languages is made of. */
const LISTING = anyOf(LANGUAGES, terms(", and or"));

const REACH = 14;

/** Is the word a language where it stands: "in German", "learn Arabic", "the Japanese language", "in French and English"? */
export function isLanguage({ tokens }: NameContext, at: number): boolean {
  const { count, term, tag, shape, sentence } = tokens;
  if (!LANGUAGES.has(term[at])) return false;
  let last = at + 1;
  if (last < count && NOUNS.has(term[last])) return true;
  while (last < count && last < at + REACH && LISTING.has(term[last])) last++;
  // "in German and French cities", "in German President Falk's speech": of a people.
  const within = last < count && sentence[last] === sentence[at];
  const noun = within && (isNoun(tag[last]) || tag[last] === Tag.Adjective);
  const behind = noun || (within && (shape[last] & Shape.Capital) !== 0);
  if (behind && LANGUAGES.has(term[last - 1])) return false;
  let first = at - 1;
  while (first >= 0 && first > at - REACH && LISTING.has(term[first])) first--;
  return first >= 0 && sentence[first] === sentence[at] && OPENERS.has(term[first]);
}
