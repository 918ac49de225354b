import { closestMatch } from "leven";

/**
 * The word that a misspelt one was meant to be: letters changed places ("jsno"), a few are wrong, or only its beginning
 * is there ("sum": "summary"). Undefined when none comes near.
 */
export function nearestWord(word: string, words: readonly string[]): string | undefined {
  const meant = word.toLowerCase();
  if (meant === "" || meant.length > LONGEST) return undefined;
  const letters = lettersOf(meant);
  const same = words.find((each) => lettersOf(each.toLowerCase()) === letters);
  if (same !== undefined) return same;
  const begun = meant.length > 1 ? words.filter((each) => each.toLowerCase().startsWith(meant)) : [];
  return begun.length === 1 ? begun[0] : closestMatch(meant, words, { maxDistance: slips(meant) });
}

const LONGEST = 60;

const lettersOf = (word: string): string => [...word].sort().join("");

/** How many letters may be wrong: one in a short word, at most three. */
const slips = (word: string): number => Math.min(3, Math.max(1, Math.floor(word.length / 3)));
