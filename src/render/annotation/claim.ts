import type { Claim } from "../../facts/claim/schema.ts";
import type { Annotation } from "./builder.ts";
import { labelOf } from "./labels.ts";

/** What is claimed, linked to who says it, to the words that say so, and to who passed it on. */
export function annotateClaim(claim: Claim, into: Annotation): void {
  const { spans, via, act, quotation, certainty, negated } = claim;
  const content = into.factMark("Content", spans.content, claim, [claim.speaker]);
  content?.attributes
    .set("Act", labelOf(act))
    .set("Quotation", labelOf(quotation))
    .set("Certainty", labelOf(certainty));
  if (negated) content?.attributes.set("Negated", "");
  into.link("SaidBy", content, into.mark("Speaker", spans.speaker));
  into.link("SaidAs", content, into.mark("Cue", spans.cue));
  for (const source of via) {
    into.link("PassedOnBy", content, into.mark("Speaker", source.spans.speaker));
    into.link("PassedOnAs", content, into.mark("Cue", source.spans.cue));
  }
}
