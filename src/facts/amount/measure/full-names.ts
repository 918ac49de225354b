import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";

/** The words in lower case that stand beside another one in a name ("Keith Moran"). */
export function wordsOfFullNames({ lower, tag, shape, sentence, count }: Tokens): ReadonlySet<string> {
  const words = new Set<string>();
  let before = false;
  for (let at = 0; at < count; at++) {
    const name = tag[at] === Tag.ProperNoun && (shape[at] & Shape.Capital) !== 0;
    if (name && before && sentence[at] === sentence[at - 1]) words.add(lower[at - 1]).add(lower[at]);
    before = name;
  }
  return words;
}
