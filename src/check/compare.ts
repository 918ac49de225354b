import { KINDS, type Kind } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import { type Place, placesIn } from "../text/lines.ts";
import type { ExpectedFacts, PartialFact } from "./expected-schema.ts";
import { meets } from "./match.ts";
import { type Nearest, nearest } from "./nearest.ts";

type PlaceOf = (offset: number) => Place;

type Fact = ArticleFacts[Kind][number];

/**
 * One expectation that is not met. `missing`: no fact meets `expected`; `forbidden`: `fact` meets a forbidden one;
 * `unexpected`: a kind is complete and nothing expected is met by `fact`.
 */
export interface Failure {
  readonly reason: "missing" | "forbidden" | "unexpected";
  readonly kind: Kind;
  readonly expected: PartialFact | null;
  readonly fact: Fact | null;
  readonly nearest: Nearest<Fact> | null;
  readonly place: Place | null;
}

export interface Comparison {
  /** How many expectations were looked at. */
  readonly checked: number;
  readonly failures: readonly Failure[];
}

/** Compares the facts of an article with the expected ones. */
export function compare(text: string, record: ArticleFacts, expected: ExpectedFacts): Comparison {
  const failures: Failure[] = [];
  const placeOf = placesIn(text);
  let checked = 0;
  for (const kind of KINDS) {
    const facts: readonly Fact[] = record[kind];
    const wanted = expected.expect?.[kind] ?? [];
    const forbidden = expected.forbid?.[kind] ?? [];
    checked += wanted.length + forbidden.length;
    failures.push(
      ...missing(text, placeOf, kind, facts, wanted),
      ...forbiddenOnes(placeOf, kind, facts, forbidden),
    );
    if (!expected.complete?.includes(kind)) continue;
    checked += facts.length;
    failures.push(...unexpected(placeOf, kind, facts, wanted));
  }
  return { checked, failures };
}

function missing(
  text: string,
  placeOf: PlaceOf,
  kind: Kind,
  facts: readonly Fact[],
  wanted: readonly PartialFact[],
): Failure[] {
  return wanted
    .filter((expected) => !facts.some((fact) => meets(expected, fact)))
    .map((expected) => {
      const near = nearest(expected, facts) ?? null;
      const offset = near ? startOf(near.fact) : offsetOfWords(text, expected);
      return {
        reason: "missing",
        kind,
        expected,
        fact: null,
        nearest: near,
        place: offset === null ? null : placeOf(offset),
      };
    });
}

const forbiddenOnes = (
  placeOf: PlaceOf,
  kind: Kind,
  facts: readonly Fact[],
  forbidden: readonly PartialFact[],
): Failure[] =>
  forbidden.flatMap((expected) =>
    facts
      .filter((fact) => meets(expected, fact))
      .map((fact) => ({
        reason: "forbidden" as const,
        kind,
        expected,
        fact,
        nearest: null,
        place: placeOf(startOf(fact)),
      })),
  );

const unexpected = (
  placeOf: PlaceOf,
  kind: Kind,
  facts: readonly Fact[],
  wanted: readonly PartialFact[],
): Failure[] =>
  facts
    .filter((fact) => !wanted.some((expected) => meets(expected, fact)))
    .map((fact) => ({
      reason: "unexpected",
      kind,
      expected: null,
      fact,
      nearest: null,
      place: placeOf(startOf(fact)),
    }));

const startOf = (fact: Fact): number => ("mentions" in fact ? fact.mentions[0].start : fact.start);

const QUOTED = ["text", "content", "name", "speaker", "title"];

/** Where the article writes the expected words, for a fact that nothing extracted comes near. */
function offsetOfWords(text: string, expected: PartialFact): number | null {
  for (const key of QUOTED) {
    const value = expected[key];
    const words = typeof value === "string" ? value : includedWords(value);
    const offset = words ? text.indexOf(words) : -1;
    if (offset >= 0) return offset;
  }
  return null;
}

const includedWords = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "includes" in value && typeof value.includes === "string"
    ? value.includes
    : null;
