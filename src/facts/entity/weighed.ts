import type { Cluster } from "./cluster.ts";
import { type EvidenceName, TYPES } from "./evidence.ts";
import type { EntityType } from "./schema.ts";

/** One kind of evidence as it was weighed for one name. */
export interface WeighedEvidence {
  readonly name: EvidenceName;
  readonly times: number;
  /** What it added, repetitions counted, for each type that it speaks for or against; `nothing` is no name at all. */
  readonly weights: readonly (readonly [type: EntityType | "nothing", weight: number])[];
}

const COLUMN_NAMES = [...TYPES, "nothing" as const];

/** The evidence of a decided cluster with its weights, strongest first. */
export const weighedEvidence = (cluster: Cluster): WeighedEvidence[] =>
  cluster.evidence().map((name) => ({
    name,
    times: cluster.times(name),
    weights: COLUMN_NAMES.map((type, column) => [type, cluster.weight(name, column)] as const).filter(
      ([, weight]) => weight !== 0,
    ),
  }));
