import type { Document } from "../document/document.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import type { Site } from "./site.ts";
import type { Evidence } from "./weights.ts";

/** A mention before a pronoun, and whether it was the last voice before it. */
export interface Hearing {
  readonly discourse: Discourse;
  readonly antecedent: Antecedent;
  readonly site: Site;
  readonly voice: boolean;
}

/** A voice that is so many told sentences away is not heard any more. */
const HEARD_TOLD = 3;

/** Who has been speaking, and what was said by whom. */
export function speechEvidence({ discourse, antecedent, site, voice }: Hearing, found: Evidence[]): void {
  const { first, speaks, quotation } = antecedent;
  const { content, speaker } = discourse.speech;
  const claim = content[first];
  const heard = site.speaks && claim < 0 && discourse.distance(antecedent, site.at) < HEARD_TOLD;
  if (speaks && heard) found.push(voice ? "goes-on" : "heard");
  else if (speaks) found.push("speaks");
  if (claim >= 0 && claim === speaker[site.at] && site.part === "subject") found.push("own-words");
  else if (claim >= 0 && site.speaks) found.push("told-of");
  if (quotation !== site.quotation) found.push(quotation >= 0 ? "from-quotation" : "into-quotation");
}

/** Whoever has spoken for themselves, and did not ask, may go on: not [Ortiz] in "Cole said that Ortiz knew". */
export const isVoice = ({ speech }: Discourse, { first, speaks, modifier }: Antecedent): boolean =>
  speaks &&
  !modifier &&
  speech.content[first] < 0 &&
  speech.claims[speech.speaker[first]]?.act !== "question";

/** "Cole told [Ortiz] that she …": to whom the words are said in which the pronoun stands. */
export function isAddressee({ tokens }: Document, { discourse, antecedent, site }: Hearing): boolean {
  const { first, last, sentence } = antecedent;
  if (sentence !== site.sentence) return false;
  const claim = discourse.speech.claims[discourse.speech.content[site.at]];
  const [cue, content] = [claim?.cue[0], claim?.content[0]];
  if (cue === undefined || content === undefined) return false;
  return cue[1] <= tokens.start[first] && tokens.end[last - 1] <= content[0];
}
