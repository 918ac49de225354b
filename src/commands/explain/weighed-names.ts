import type { Article } from "../../document/document.ts";
import { segment } from "../../document/segment.ts";
import { findDates } from "../../facts/date/index.ts";
import { DOUBT, TYPES } from "../../facts/entity/evidence.ts";
import { explainNames, type WeighedName } from "../../facts/entity/explain.ts";
import { findNumbers } from "../../language/numbers/find-numbers.ts";
import type { ExplainedName, Sum } from "../../render/explain/explanation.ts";
import type { StretchOf } from "./stretch.ts";

/** Every place of an article that was weighed as a name, in order. */
export function weighedNames(article: Article): WeighedName[] {
  const document = segment(article);
  return explainNames(document, findDates(document, findNumbers(document)));
}

export const explainName = (
  { start, end, type, evidence }: WeighedName,
  stretchOf: StretchOf,
): ExplainedName => ({
  ...stretchOf(start, end),
  type: type ?? null,
  sums: sumsOf(evidence),
  evidence: evidence.map(({ name, says, times, weights }) => ({
    name,
    says,
    times,
    weights: weights.map(([column, weight]) => ({ type: column, weight: rounded(weight) })),
  })),
});

/** Against every name stands the doubt that there is none. */
function sumsOf(evidence: WeighedName["evidence"]): Sum[] {
  const sums = new Map<string, number>([...TYPES.map((type) => [type, 0] as const), ["nothing", DOUBT]]);
  for (const { weights } of evidence)
    for (const [type, weight] of weights) sums.set(type, (sums.get(type) ?? 0) + weight);
  return [...sums]
    .map(([type, weight]) => ({ type, weight: rounded(weight) }))
    .sort((a, b) => b.weight - a.weight);
}

const rounded = (weight: number): number => Math.round(weight * 100) / 100;
