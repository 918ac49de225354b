import type { Document } from "../../document/document.ts";
import type { Cluster } from "../cluster.ts";
import { type Antecedent, type Discourse, WINDOW_TOLD } from "../discourse.ts";
import { isActor } from "./actor.ts";
import { type Anaphor, anaphorAt } from "./anaphor.ts";
import { Ballot } from "./ballot.ts";
import { cannotMean } from "./barred.ts";
import { weigh } from "./salience.ts";
import { IT, type ThingKind } from "./words.ts";

/** How much weightier the best candidate must be than the next; under the floor one is too far-fetched. */
const THING = { margin: 1, floor: 8 };
const SEVERAL = { margin: 3, floor: 12 };

/**
 * What "it" or "they" means: the candidate with the most weight, or undefined when none fits,
 * another one comes too near, or a thing without a name is the likelier one.
 */
export function thingFor(
  document: Document,
  discourse: Discourse,
  at: number,
  { being }: ThingKind,
): Cluster | undefined {
  const anaphor = anaphorAt(document, discourse, at, undefined);
  const { sentence, reflexive, quotation, bars } = anaphor;
  const thing = being === "thing";
  const it = IT.has(document.tokens.term[at]);
  const matter = it && !isActor(document, at);
  const ballot = new Ballot();
  const { mentions } = discourse;
  const from = discourse.from(anaphor.told - WINDOW_TOLD);
  for (let i = mentions.length - 1; i >= from; i--) {
    const antecedent = mentions[i];
    if ((reflexive || matter) && antecedent.sentence !== sentence) break;
    if (antecedent.being === "person" || !agrees(antecedent, thing)) continue;
    if (matter && !speaksOfItself(discourse, antecedent, anaphor)) continue;
    if (it && quotation >= 0 && isOutsideTalk(document, antecedent, anaphor)) continue;
    if (bars && cannotMean(document, discourse, anaphor, antecedent.cluster, antecedent)) continue;
    ballot.add(antecedent.cluster, weigh(document, discourse, antecedent, anaphor, thing), 0);
  }
  const best = ballot.winner();
  const { margin, floor } = thing ? THING : SEVERAL;
  return ballot.most < floor || ballot.most - ballot.next < margin ? undefined : best;
}

/** "It" in a speaker's own words takes up what the speaker named. */
const isOutsideTalk = ({ tokens }: Document, { first }: Antecedent, { quotation }: Anaphor): boolean =>
  quotation !== tokens.quotation[first];

/** "The company said | it was ready": what it is matters little when its owner says so. */
const speaksOfItself = ({ speech }: Discourse, { first, last }: Antecedent, { at }: Anaphor): boolean =>
  at - last <= SAYING && speech.speaker[first] >= 0;

/** "has said that": the tokens between a speaker and "it". */
const SAYING = 4;

/** Does a mention of no person fit: a thing, or people? */
const agrees = ({ cluster, being }: Antecedent, thing: boolean): boolean =>
  thing
    ? being === "thing" && cluster?.type !== "nationality"
    : being === "several" || cluster?.type === "organization";
