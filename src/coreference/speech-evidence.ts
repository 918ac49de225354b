import type { Antecedent, Discourse } from "./discourse.ts";
import type { Site } from "./site.ts";
import { WEIGHTS } from "./weights.ts";

/** A mention before a pronoun, and whether it was the last voice before it. */
export interface Hearing {
  readonly discourse: Discourse;
  readonly antecedent: Antecedent;
  readonly site: Site;
  readonly voice: boolean;
  /** Another person has been the subject since, outside anybody's words. */
  readonly silenced: boolean;
}

/** A voice that is so many told sentences away is not heard any more. */
const HEARD_TOLD = 3;

/** By who has been speaking, and what was said by whom. */
export function speechWeight({ discourse, antecedent, site, voice, silenced }: Hearing): number {
  const { first, speaks, quotation } = antecedent;
  const { content, speaker } = discourse.speech;
  const claim = content[first];
  let weight = 0;
  if (speaks) {
    const heard = site.speaks && claim < 0 && discourse.distance(antecedent, site.at) < HEARD_TOLD;
    if (!heard) weight += WEIGHTS.speaks;
    else if (!silenced) weight += voice ? WEIGHTS.goesOn : WEIGHTS.heard;
  }
  if (claim >= 0 && site.part === "subject" && claim === speaker[site.at]) weight += WEIGHTS.ownWords;
  else if (claim >= 0 && site.speaks) weight += WEIGHTS.toldOf;
  if (quotation !== site.quotation) weight += quotation >= 0 ? WEIGHTS.fromQuotation : WEIGHTS.intoQuotation;
  return weight;
}

/** Whoever has spoken for themselves, and did not ask, may go on: not [Ortiz] in "Cole said that Ortiz knew". */
export const isVoice = ({ speech }: Discourse, { first, speaks, modifier }: Antecedent): boolean =>
  speaks &&
  !modifier &&
  speech.content[first] < 0 &&
  speech.claims[speech.speaker[first]]?.act !== "question";

/** "Cole told [Ortiz] that she …": to whom the words are said in which the pronoun stands. */
export function isAddressee({ discourse, antecedent, site }: Hearing): boolean {
  const { first, last, sentence } = antecedent;
  if (sentence !== site.sentence) return false;
  const claim = discourse.speech.claims[discourse.speech.content[site.at]];
  return claim !== undefined && claim.cue.last <= first && last <= claim.content[0].first;
}
