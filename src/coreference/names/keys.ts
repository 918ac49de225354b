import type { EntityType } from "../../facts/entity/schema.ts";
import { countryNamed } from "../../lexicon/country.ts";
import { terms } from "../../lexicon/terms.ts";
import type { NameWords } from "./words.ts";

const joined = (words: readonly string[]): string => (words.length === 1 ? words[0] : words.join(" "));

/** Under which names of one type and the same words meet. */
export const keyOf = (type: EntityType, words: readonly string[]): string => `${type} ${joined(words)}`;

/** Names in speech that neither initials nor a part of the full name give. */
const SPOKEN_NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ["fed", ["federal", "reserve"]],
  ["fannie mae", ["federal", "national", "mortgage", "association"]],
  ["freddie mac", ["federal", "home", "loan", "mortgage", "corporation"]],
  ["interpol", ["international", "criminal", "police", "organization"]],
]);

export const isSpokenName = (wording: string): boolean => SPOKEN_NAMES.has(wording.toLowerCase());

/** The key under which other spellings of the same country or organization meet; else the key itself. */
export function aliasKeyOf(type: EntityType, words: readonly string[], key: string): string {
  if (type === "organization") {
    const spoken = SPOKEN_NAMES.get(joined(words));
    return spoken === undefined ? key : keyOf(type, spoken);
  }
  if (type !== "location") return key;
  const country = countryNamed(joined(words));
  return country === undefined ? key : `location ${country.code}`;
}

export const SMALL_WORDS = terms("of the for and in on de du des la le und der die y &");

/** "cac" for "Cyberspace Administration of China": with and without the small words. */
export function initialsOf({ words, terms }: NameWords): string[] {
  let all = "";
  let large = "";
  for (let i = 0; i < words.length; i++) {
    all += words[i][0];
    if (!SMALL_WORDS.has(terms[i])) large += words[i][0];
  }
  return large === all ? [all] : [large, all];
}
