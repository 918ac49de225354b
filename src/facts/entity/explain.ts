import type { Document } from "../../document/document.ts";
import type { DateDraft } from "../drafts.ts";
import type { Cluster } from "./cluster.ts";
import { openNames } from "./context.ts";
import { COLUMNS, countedAs, KINDS, ruleOf, TYPES, WEIGHTS } from "./evidence.ts";
import { readNames } from "./read-names.ts";
import type { NameRuleId } from "./rules.ts";
import type { EntityType } from "./schema.ts";

/** A place that was weighed as a name and what spoke for and against it; `type` is undefined where it was rejected. */
export interface WeighedName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType | undefined;
  /** Strongest first for the type, or for no name where it was rejected. */
  readonly evidence: readonly WeighedEvidence[];
}

/** One kind of evidence as it was weighed for one name. */
export interface WeighedEvidence {
  /** "shape:capital-inside" for the rule "entity/shape-capital-inside". */
  readonly name: string;
  readonly says: string;
  readonly times: number;
  /** What it added, repetitions counted, for each type that it speaks for or against; `nothing` is no name at all. */
  readonly weights: readonly (readonly [type: EntityType | "nothing", weight: number])[];
}

/** Every candidate of a document, the rejected ones too, for explanations. */
export const explainNames = (document: Document, dates: readonly DateDraft[]): WeighedName[] =>
  readNames(openNames(document, dates)).map(({ start, end, cluster }) => ({
    start,
    end,
    type: cluster.type,
    evidence: weighed(cluster),
  }));

const COLUMN_NAMES = [...TYPES, "nothing" as const];
const ALL_KINDS = Array.from({ length: KINDS - 1 }, (_, place) => place + 1);

/** The evidence of a decided cluster with its weights, strongest first. */
function weighed(cluster: Cluster): WeighedEvidence[] {
  const { column } = cluster;
  const weight = (kind: number): number => WEIGHTS[kind * COLUMNS + column];
  return ALL_KINDS.filter((kind) => cluster.has(kind))
    .sort((a, b) => weight(b) - weight(a) || a - b)
    .map((kind) => weighedKind(cluster, kind));
}

function weighedKind(cluster: Cluster, kind: number): WeighedEvidence {
  const { id, says } = ruleOf(kind);
  const times = cluster.times(kind);
  const counted = countedAs(times);
  const weights = COLUMN_NAMES.map(
    (type, column) => [type, counted * WEIGHTS[kind * COLUMNS + column]] as const,
  ).filter(([, weight]) => weight !== 0);
  return { name: nameOf(id), says, times, weights };
}

const nameOf = (id: NameRuleId): string => id.slice(id.indexOf("/") + 1).replace("-", ":");
