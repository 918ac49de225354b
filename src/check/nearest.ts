import type { PartialFact } from "./expected-schema.ts";
import { type Difference, differences } from "./match.ts";

/** An extracted fact beside an expected one, and what keeps the first from being the second. */
export interface Nearest<Fact> {
  readonly fact: Fact;
  readonly differences: readonly Difference[];
}

/**
 * The extracted fact that comes nearest to an expected one: the most keys right, and among equals the one whose words
 * are most alike. Undefined when no fact shares a key or a word with it.
 */
export function nearest<Fact extends object>(
  expected: PartialFact,
  facts: readonly Fact[],
): Nearest<Fact> | undefined {
  const wanted = wordsOf(expected);
  let best: { score: number; nearest: Nearest<Fact> } | undefined;
  for (const fact of facts) {
    const wrong = differences(expected, fact);
    const right = Object.keys(expected).length - new Set(wrong.map(({ path }) => path.split(".")[0])).size;
    const shared = share(wanted, wordsOf(fact));
    const score = right + 2 * shared;
    if (shared > 0 && (best === undefined || score > best.score))
      best = { score, nearest: { fact, differences: wrong } };
  }
  return best?.nearest;
}

const TELLING: ReadonlySet<string> = new Set([
  "name",
  "title",
  "speaker",
  "cue",
  "content",
  "text",
  "unit",
  "of",
  "organization",
  "timex",
  "value",
  "matches",
  "includes",
  "mentions",
  "aliases",
]);

/** The words of the telling values of a fact, in lower case. */
function wordsOf(value: unknown, telling = false): ReadonlySet<string> {
  if (typeof value === "string" || typeof value === "number")
    return new Set(
      telling
        ? String(value)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)
        : [],
    );
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([key, inner]) => [...wordsOf(inner, telling || TELLING.has(key))]),
  );
}

const share = (wanted: ReadonlySet<string>, found: ReadonlySet<string>): number => {
  let both = 0;
  for (const word of wanted) if (found.has(word)) both++;
  return wanted.size === 0 ? 0 : both / wanted.size;
};
