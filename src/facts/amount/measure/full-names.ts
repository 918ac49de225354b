import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";

/** The words in lower case that stand beside another one in a name ("Keith Moran"). */
export function wordsOfFullNames({ lower, tag, shape, sentence, count }: Tokens): ReadonlySet<string> {
  const isName = (at: number): boolean => tag[at] === Tag.ProperNoun && (shape[at] & Shape.Capital) !== 0;
  const words = new Set<string>();
  for (let at = 1; at < count; at++)
    if (sentence[at] === sentence[at - 1] && isName(at) && isName(at - 1))
      words.add(lower[at - 1]).add(lower[at]);
  return words;
}
