import { KINDS, type Kind } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import { placesIn } from "../text/lines.ts";
import type { ExpectedFacts, PartialFact } from "./expected-schema.ts";
import { FactIndex } from "./fact-index.ts";
import {
  type Expectation,
  expectationOf,
  type Fact,
  type Failure,
  found,
  notFound,
  type Page,
} from "./failure.ts";
import { pairUp } from "./pair.ts";

export interface Comparison {
  readonly met: readonly Expectation[];
  readonly failures: readonly Failure[];
}

/** Compares the facts of an article with the expected ones. */
export function compare(text: string, record: ArticleFacts, expected: ExpectedFacts): Comparison {
  const placeOf = placesIn(text);
  return joined(KINDS.map((kind) => compareKind({ kind, facts: record[kind], text, placeOf }, expected)));
}

/** The facts of one kind in their article. */
interface Scene extends Page {
  readonly kind: Kind;
  readonly facts: readonly Fact[];
}

const joined = (comparisons: readonly Comparison[]): Comparison => ({
  met: comparisons.flatMap(({ met }) => met),
  failures: comparisons.flatMap(({ failures }) => failures),
});

function compareKind(scene: Scene, expected: ExpectedFacts): Comparison {
  const index = new FactIndex(scene.facts);
  const asked = askedIn("expect", scene.kind, expected, index);
  const forbidden = askedIn("forbid", scene.kind, expected, index);
  const unmet = asked.filter(({ by }) => by.length === 0);
  const known = new Set(asked.flatMap(({ by }) => by));
  const others = scene.facts.filter((fact) => !known.has(fact));
  const inPlace = pairUp(
    scene.kind,
    unmet.map((one) => one.expected),
    others,
  );
  const paired = new Set(inPlace.values());
  const stray = others.filter((fact) => !paired.has(fact));
  return joined([
    {
      met: asked.filter(({ by }) => by.length > 0).map(expectationOf),
      failures: unmet.map((one, i) => notFound(scene, one, inPlace.get(i))),
    },
    {
      met: forbidden.filter(({ by }) => by.length === 0).map(expectationOf),
      failures: forbidden.flatMap((one) => one.by.map((fact) => found(scene, one, "forbidden", fact))),
    },
    completeness(expected, scene, known, stray),
  ]);
}

/** An expected or forbidden fact, and the facts that meet it. */
interface Asked extends Expectation {
  readonly expected: PartialFact;
  readonly by: readonly Fact[];
}

const askedIn = (
  part: "expect" | "forbid",
  kind: Kind,
  expected: ExpectedFacts,
  index: FactIndex<Fact>,
): Asked[] =>
  (expected[part]?.[kind] ?? []).map((item, i) => ({
    kind,
    path: [part, kind, i],
    expected: item,
    by: index.meeting(item),
  }));

/** In a complete kind every fact must be expected; where it has none, that is as it should be. */
function completeness(
  { complete = [] }: ExpectedFacts,
  scene: Scene,
  known: ReadonlySet<Fact>,
  stray: readonly Fact[],
): Comparison {
  const at = complete.indexOf(scene.kind);
  if (at < 0) return { met: [], failures: [] };
  const places = new Map(scene.facts.map((fact, i) => [fact, i]));
  const one = (i: number): Expectation => ({ kind: scene.kind, path: ["complete", at, i], expected: null });
  const of = (fact: Fact): Expectation => one(places.get(fact) ?? 0);
  return {
    met: scene.facts.length === 0 ? [one(0)] : [...known].map(of),
    failures: stray.map((fact) => found(scene, of(fact), "unexpected", fact)),
  };
}
