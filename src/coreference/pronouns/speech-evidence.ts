import type { Document } from "../../document/document.ts";
import { type Antecedent, type Discourse, Part } from "../discourse.ts";
import type { Speech } from "../speech.ts";
import type { Anaphor, Site } from "./anaphor.ts";
import { WEIGHTS } from "./weights.ts";

/** A voice that is so many told sentences away is not heard any more. */
const HEARD_TOLD = 3;

/** By who has been speaking, and what was said by whom. */
export function speechWeight(
  { tokens }: Document,
  discourse: Discourse,
  antecedent: Antecedent,
  anaphor: Anaphor,
  site: Site,
  voice: boolean,
  silenced: boolean,
): number {
  const content = discourse.speech.content[antecedent.first];
  const quotation = tokens.quotation[antecedent.first];
  let weight = 0;
  if ((antecedent.part & Part.Speaks) !== 0) {
    const heard = anaphor.speaks >= 0 && content < 0 && anaphor.told - antecedent.told < HEARD_TOLD;
    if (!heard) weight += WEIGHTS.speaks;
    else if (!silenced) weight += voice ? WEIGHTS.goesOn : WEIGHTS.heard;
  }
  if (content >= 0 && site.part === "subject" && content === anaphor.speaks) weight += WEIGHTS.ownWords;
  else if (content >= 0 && anaphor.speaks >= 0) weight += WEIGHTS.toldOf;
  if (quotation !== anaphor.quotation)
    weight += quotation >= 0 ? WEIGHTS.fromQuotation : WEIGHTS.intoQuotation;
  return weight;
}

/** "Cole told [Ortiz] that she …": to whom the words of a claim are said. */
export function isAddressee({ claims }: Speech, { first, last }: Antecedent, claim: number): boolean {
  const { cue, content } = claims[claim];
  return cue.last <= first && last <= content[0].first;
}
