import type { Cluster } from "./cluster.ts";

/** Shorter words are too easily another name. */
const SHORTEST = 5;

/** The one person named before whose last word has but one letter other: "[Ana Wimes] … Wines". */
export function misspeltName(people: readonly Cluster[], word: string, at: number): Cluster | undefined {
  if (word.length < SHORTEST) return undefined;
  let only: Cluster | undefined;
  for (const person of people) {
    const { words, mentions } = person;
    if (mentions[0].first >= at || !differByOne(words[words.length - 1], word)) continue;
    if (only !== undefined) return undefined;
    only = person;
  }
  return only;
}

/** Do two words with the same first letter differ by one letter, which is other, missing or too many? */
function differByOne(a: string, b: string): boolean {
  if (a[0] !== b[0] || a === b || Math.abs(a.length - b.length) > 1) return false;
  // "The Clintons" are a family, no misspelling.
  if (`${a}s` === b || `${b}s` === a) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const inA = same + (a.length >= b.length ? 1 : 0);
  const inB = same + (b.length >= a.length ? 1 : 0);
  return a.slice(inA) === b.slice(inB);
}
