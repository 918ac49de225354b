import type { Kind } from "../facts/kinds.ts";
import type { PartialFact } from "./expected-schema.ts";
import { likeness } from "./similarity.ts";

interface Pair<Fact> {
  readonly item: number;
  readonly fact: Fact;
  readonly alike: number;
}

/** Above this many facts not all are looked at, but some of those that share a word with the expected one. */
const FEW = 200;
const SOME = 40;

/** Which fact stands in the place of each expected one: the most alike first, each fact once. By place in `expected`. */
export function pairUp<Fact extends object>(
  kind: Kind,
  expected: readonly PartialFact[],
  facts: readonly Fact[],
): ReadonlyMap<number, Fact> {
  const candidates = candidatesAmong(facts);
  const pairs = expected
    .flatMap((wanted, item) =>
      candidates(wanted).flatMap((fact): Pair<Fact>[] => {
        const alike = likeness(kind, wanted, fact);
        return alike === null ? [] : [{ item, fact, alike }];
      }),
    )
    // Sorting is stable: among equals the order of the file, then of the article.
    .sort((a, b) => b.alike - a.alike);
  const found = new Map<number, Fact>();
  const taken = new Set<Fact>();
  for (const { item, fact } of pairs) {
    if (found.has(item) || taken.has(fact)) continue;
    found.set(item, fact);
    taken.add(fact);
  }
  return found;
}

function candidatesAmong<Fact extends object>(
  facts: readonly Fact[],
): (wanted: PartialFact) => readonly Fact[] {
  if (facts.length <= FEW) return () => facts;
  const byWord = new Map<string, Fact[]>();
  for (const fact of facts)
    for (const word of wordsOf(fact)) {
      const having = byWord.get(word);
      if (having === undefined) byWord.set(word, [fact]);
      else having.push(fact);
    }
  return (wanted) => rarest([...wordsOf(wanted)].map((word) => byWord.get(word) ?? []));
}

/** The facts of the rarest words, a bounded number of them. */
function rarest<Fact>(groups: readonly (readonly Fact[])[]): readonly Fact[] {
  const found = new Set<Fact>();
  for (const group of [...groups].sort((a, b) => a.length - b.length))
    for (const fact of group) {
      if (found.size >= SOME) return [...found];
      found.add(fact);
    }
  return [...found];
}

/** The words of the plain values, in lower case. */
const wordsOf = (fact: object): ReadonlySet<string> =>
  new Set(
    Object.values(fact)
      .flatMap((value) => (typeof value === "object" && value !== null ? Object.values(value) : [value]))
      .filter((value) => typeof value === "string" || typeof value === "number")
      .flatMap(
        (value) =>
          String(value)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu) ?? [],
      ),
  );
