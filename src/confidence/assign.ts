import type { ArticleFacts, UnratedFacts } from "../facts/record.ts";
import { type Calibration, Scale, type Sort } from "./calibration.ts";
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

/** How facts of one kind are rated; the scale is made when the first one is. */
class Rating {
  readonly #calibration: Calibration;
  #scale: Scale | undefined;

  constructor(calibration: Calibration) {
    this.#calibration = calibration;
  }

  confidenceOf(sort: Sort): number {
    this.#scale ??= new Scale(this.#calibration);
    return this.#scale.confidenceOf(sort);
  }
}

const ofEntity = new Rating(ENTITIES);
const ofOfficial = new Rating(OFFICIALS);
const ofAmount = new Rating(AMOUNTS);
const ofDate = new Rating(DATES);
const ofClaim = new Rating(CLAIMS);

/**
 * The record with the confidence of each fact: the measured share of facts of its sort that are right. The facts stay
 * the same objects: those of a long article are most of what is held, and a second set of them would double it.
 */
export function withConfidence(unrated: UnratedFacts): ArticleFacts {
  const record = unrated as ArticleFacts;
  const { entities, officials, amounts, dates, claims } = record;
  for (const entity of entities) entity.confidence = ofEntity.confidenceOf(sortOfEntity(entity));
  for (const official of officials) official.confidence = ofOfficial.confidenceOf(sortOfOfficial(official));
  for (const amount of amounts) amount.confidence = ofAmount.confidenceOf(sortOfAmount(amount));
  for (const date of dates) date.confidence = ofDate.confidenceOf(sortOfDate(date));
  for (const claim of claims) claim.confidence = ofClaim.confidenceOf(sortOfClaim(claim, entities));
  return record;
}
