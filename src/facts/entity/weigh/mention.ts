import { Shape } from "../../../language/shape.ts";
import type { Candidate } from "../candidate.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";
import { weighAfter } from "./after.ts";
import { weighBefore } from "./before.ts";

const CAPITAL_INSIDE = evidence("entity/shape-capital-inside");
const TITLE_BEFORE = evidence("entity/context-title-before");
const QUOTED = evidence("entity/shape-quoted");

/** Weighs what stands around one mention of a name. */
export function weighMention(context: NameContext, candidate: Candidate): void {
  const { first, headline, titled, cluster } = candidate;
  if (!headline && (context.tokens.shape[first] & Shape.SentenceStart) === 0) cluster.add(CAPITAL_INSIDE);
  if (titled) cluster.add(TITLE_BEFORE);
  else weighBefore(context, candidate);
  weighAfter(context, candidate);
  if (context.tokens.quotation[candidate.outer] >= 0 && isQuoted(context, candidate)) cluster.add(QUOTED);
}

/** A name that fills its quotation ("Doctor Zhivago") is a title or a nickname. */
function isQuoted({ document, tokens }: NameContext, { outer, last }: Candidate): boolean {
  const quotation = document.quotations[tokens.quotation[outer]];
  if (quotation.first !== outer - 1) return false;
  return last === (tokens.lower[quotation.last - 2] === "," ? quotation.last - 2 : quotation.last - 1);
}
