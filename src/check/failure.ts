import type { Kind } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import type { Place } from "../text/lines.ts";
import type { PartialFact } from "./expected-schema.ts";
import { type Difference, differences } from "./match.ts";
import { placeOfWords } from "./place-of-words.ts";

export type Fact = ArticleFacts[Kind][number];

/**
 * One thing that expected facts ask for. `path` leads to it in the file: ["expect", "claims", 3]; where a kind is
 * complete, its last step counts the facts.
 */
export interface Expectation {
  readonly kind: Kind;
  readonly path: readonly (string | number)[];
  /** Null where a kind is complete: that a fact is among the expected ones. */
  readonly expected: PartialFact | null;
}

/**
 * One expectation that is not met. `changed`: `fact` stands in its place, and differs; `missing`: none does;
 * `forbidden`: `fact` meets a forbidden one; `unexpected`: a kind is complete and `fact` is not among the expected.
 */
export interface Failure extends Expectation {
  readonly reason: "changed" | "missing" | "forbidden" | "unexpected";
  readonly fact: Fact | null;
  readonly differences: readonly Difference[];
  /** Where the fact stands, or the words of a missing one. */
  readonly place: Place | null;
}

/** An article, and where its offsets stand. */
export interface Page {
  readonly text: string;
  readonly placeOf: (offset: number) => Place;
}

/** An expected fact that none meets, and the fact that stands in its place. */
export function notFound(
  { text, placeOf }: Page,
  asked: Expectation & { readonly expected: PartialFact },
  fact: Fact | undefined,
): Failure {
  const one = expectationOf(asked);
  if (fact === undefined) {
    const offset = placeOfWords(text, asked.expected);
    const place = offset === null ? null : placeOf(offset);
    return { ...one, reason: "missing", fact: null, differences: [], place };
  }
  const place = placeOf(startOf(fact));
  return { ...one, reason: "changed", fact, differences: differences(asked.expected, fact), place };
}

/** A fact that should not be there. */
export const found = (
  { placeOf }: Page,
  one: Expectation,
  reason: Failure["reason"],
  fact: Fact,
): Failure => ({
  ...expectationOf(one),
  reason,
  fact,
  differences: [],
  place: placeOf(startOf(fact)),
});

/** The expectation alone. */
export const expectationOf = ({ kind, path, expected }: Expectation): Expectation => ({
  kind,
  path,
  expected,
});

const startOf = (fact: Fact): number => ("mentions" in fact ? fact.mentions[0].start : fact.start);
