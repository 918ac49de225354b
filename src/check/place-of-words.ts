import type { Json, PartialFact } from "./expected-schema.ts";
import { isPattern } from "./match.ts";

const QUOTED = ["text", "content", "name", "speaker", "title"];

/** Where the article writes the words of an expected fact that was not found; null when it does not. */
export function placeOfWords(text: string, expected: PartialFact): number | null {
  for (const key of QUOTED) {
    const words = wordsOf(expected[key]);
    const offset = words ? text.indexOf(words) : -1;
    if (offset >= 0) return offset;
  }
  return null;
}

const wordsOf = (value: Json | undefined): string | undefined => {
  if (typeof value === "string") return value;
  return isPattern(value) ? value.includes : undefined;
};
