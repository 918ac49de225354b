import type { Document } from "../../document/document.ts";
import type { Cluster } from "../cluster.ts";
import { type Antecedent, type Discourse, WINDOW_TOLD } from "../discourse.ts";
import { isActor } from "./actor.ts";
import { type Anaphor, anaphorAt } from "./anaphor.ts";
import { Ballot } from "./ballot.ts";
import { isBarred, isOwnWord } from "./barred.ts";
import { weigh } from "./salience.ts";
import { IT, type ThingKind } from "./words.ts";

/** How much weightier the best candidate must be than the next. */
const MARGIN = { thing: 1, several: 3 } as const;
/** Under this weight a candidate is too far-fetched. */
const FLOOR = { thing: 8, several: 12 } as const;

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
  const it = IT.has(document.tokens.term[at]);
  const matter = it && !isActor(document, at);
  const ballot = new Ballot();
  const { mentions } = discourse;
  const from = discourse.from(anaphor.told - WINDOW_TOLD);
  for (let i = mentions.length - 1; i >= from; i--) {
    const antecedent = mentions[i];
    if ((anaphor.reflexive || matter) && antecedent.sentence !== anaphor.sentence) break;
    if (antecedent.being === "person" || !agrees(antecedent, being)) continue;
    if (anaphor.speaks >= 0 && isOwnWord(document, discourse, antecedent, anaphor)) continue;
    if (matter && !speaksOfItself(discourse, antecedent, anaphor)) continue;
    if (it && anaphor.quotation >= 0 && isOutsideTalk(document, antecedent, anaphor)) continue;
    if (anaphor.bars && isBarred(document, anaphor, antecedent.cluster, antecedent)) continue;
    ballot.add(antecedent.cluster, weigh(document, discourse, antecedent, anaphor, being));
  }
  const best = ballot.winner();
  return ballot.most < FLOOR[being] || ballot.most - ballot.next < MARGIN[being] ? undefined : best;
}

/** "It" in a speaker's own words takes up what the speaker named. */
const isOutsideTalk = ({ tokens }: Document, { first }: Antecedent, { quotation }: Anaphor): boolean =>
  quotation !== tokens.quotation[first];

/** "The company said | it was ready": what it is matters little when its owner says so. */
const speaksOfItself = ({ speech }: Discourse, { first, last }: Antecedent, { at }: Anaphor): boolean =>
  at - last <= SAYING && speech.speaker[first] >= 0;

/** "has said that": the tokens between a speaker and "it". */
const SAYING = 4;

/** Does a mention of no person fit? */
function agrees({ cluster, being }: Antecedent, sought: ThingKind["being"]): boolean {
  if (sought === "thing") return being === "thing" && cluster?.type !== "nationality";
  return being === "several" || cluster?.type === "organization";
}
