import type { Entity } from "../facts/entity/schema.ts";
import type { ArticleFacts, Unrated, UnratedFacts } from "../facts/record.ts";
import { confidenceOf } from "./calibration.ts";
import { sortOfAmount } from "./features/amount.ts";
import { sortOfClaim } from "./features/claim.ts";
import { sortOfDate } from "./features/date.ts";
import { sortOfEntity } from "./features/entity.ts";
import { sortOfOfficial } from "./features/official.ts";
import { AMOUNTS } from "./tables/amounts.ts";
import { CLAIMS } from "./tables/claims.ts";
import { DATES } from "./tables/dates.ts";
import { ENTITIES } from "./tables/entities.ts";
import { OFFICIALS } from "./tables/officials.ts";

/** The record with the confidence of each fact: the measured share of facts of its sort that are right. */
export function withConfidence(record: UnratedFacts): ArticleFacts {
  const speakers = speakersOf(record);
  return {
    ...record,
    entities: record.entities.map((fact) => rated(fact, confidenceOf(ENTITIES, sortOfEntity(fact)))),
    officials: record.officials.map((fact) => rated(fact, confidenceOf(OFFICIALS, sortOfOfficial(fact)))),
    amounts: record.amounts.map((fact) => rated(fact, confidenceOf(AMOUNTS, sortOfAmount(fact)))),
    dates: record.dates.map((fact) => rated(fact, confidenceOf(DATES, sortOfDate(fact)))),
    claims: record.claims.map((fact) =>
      rated(fact, confidenceOf(CLAIMS, sortOfClaim(fact, speakers.get(fact.speakerId)))),
    ),
  };
}

/** The same object: a long article's facts are most of what is held, and a second set of them would double it. */
const rated = <Fact extends object>(fact: Fact, confidence: number): Fact & { confidence: number } =>
  Object.assign(fact, { confidence });

/** The entities by their ids, for the speakers of claims. */
export const speakersOf = ({
  entities,
}: Pick<UnratedFacts, "entities">): ReadonlyMap<string | null, Unrated<Entity>> =>
  new Map(entities.map((entity) => [entity.id, entity]));
