import { KINDS, type Kind, kindOf } from "../facts/kinds.ts";
import type { ArticleFacts, UnratedFacts } from "../facts/record.ts";
import { Scale } from "./scale.ts";

/** How facts of each kind are rated; a scale is made when the first fact of its kind is. */
const scales = new Map<Kind, Scale>();

function scaleOf(kind: Kind): Scale {
  const known = scales.get(kind);
  if (known !== undefined) return known;
  const scale = new Scale(kindOf(kind).calibration);
  scales.set(kind, scale);
  return scale;
}

/**
 * The record with the confidence of each fact: the measured share of facts of its sort that are right. The facts stay
 * the same objects: those of a long article are most of what is held, and a second set of them would double it.
 */
export function withConfidence(unrated: UnratedFacts): ArticleFacts {
  const record = unrated as ArticleFacts;
  for (const kind of KINDS) rate(kind, record);
  return record;
}

function rate(kind: Kind, record: ArticleFacts): void {
  const { sortOf } = kindOf(kind);
  for (const fact of record[kind]) fact.confidence = scaleOf(kind).confidenceOf(sortOf(fact, record));
}
