import { kindOf } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { ExplainedConfidence } from "../../render/explain/explanation.ts";
import type { FactOfKind } from "./parts.ts";

/** Where a fact's confidence comes from: what was measured for facts of its kind, and for each feature of its sort. */
export function confidenceIn(record: ArticleFacts): (any: FactOfKind) => ExplainedConfidence {
  return ({ kind, fact }) => {
    const { calibration, sortOf } = kindOf(kind);
    const features = Object.entries(sortOf(fact, record)).map(([name, value]) => {
      const [facts, right, weight] = calibration.features[name]?.[value] ?? [0, 0, 0];
      return { name, value, facts, right, weight };
    });
    const { facts, right } = calibration;
    return { value: fact.confidence, facts, right, features: features.toSorted(byWeight) };
  };
}

const byWeight = (a: { readonly weight: number }, b: { readonly weight: number }): number =>
  Math.abs(b.weight) - Math.abs(a.weight);
