import type { Calibration, Sort } from "../../confidence/calibration.ts";
import { sortOfAmount } from "../../confidence/features/amount.ts";
import { sortOfClaim } from "../../confidence/features/claim.ts";
import { sortOfDate } from "../../confidence/features/date.ts";
import { sortOfEntity } from "../../confidence/features/entity.ts";
import { sortOfOfficial } from "../../confidence/features/official.ts";
import { AMOUNTS } from "../../confidence/tables/amounts.ts";
import { CLAIMS } from "../../confidence/tables/claims.ts";
import { DATES } from "../../confidence/tables/dates.ts";
import { ENTITIES } from "../../confidence/tables/entities.ts";
import { OFFICIALS } from "../../confidence/tables/officials.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { ExplainedConfidence } from "../../render/explain/explanation.ts";
import type { AnyFact } from "./parts.ts";

/** Where a fact's confidence comes from: what was measured for facts of its kind, and for each feature of its sort. */
export function confidenceIn({ entities }: ArticleFacts): (any: AnyFact) => ExplainedConfidence {
  return (any) => {
    const [calibration, sort] = measured(any, entities);
    const features = Object.entries(sort).map(([name, value]) => {
      const [facts, right, weight] = calibration.features[name]?.[value] ?? [0, 0, 0];
      return { name, value, facts, right, weight };
    });
    const { facts, right } = calibration;
    return { value: any.fact.confidence, facts, right, features: features.toSorted(byWeight) };
  };
}

const byWeight = (a: { readonly weight: number }, b: { readonly weight: number }): number =>
  Math.abs(b.weight) - Math.abs(a.weight);

function measured(any: AnyFact, entities: ArticleFacts["entities"]): [Calibration, Sort] {
  if (any.kind === "entity") return [ENTITIES, sortOfEntity(any.fact)];
  if (any.kind === "official") return [OFFICIALS, sortOfOfficial(any.fact)];
  if (any.kind === "amount") return [AMOUNTS, sortOfAmount(any.fact)];
  if (any.kind === "date") return [DATES, sortOfDate(any.fact)];
  return [CLAIMS, sortOfClaim(any.fact, entities)];
}
