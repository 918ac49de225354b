import { having } from "../../lexicon/terms.ts";
import { type Attribution, endOf } from "./attribution.ts";
import { actOfContent } from "./content-act.ts";
import type { ClaimContext } from "./context.ts";
import type { ClaimAct } from "./schema.ts";
import type { Cue } from "./words/cue.ts";
import { HEARSAY_CUES } from "./words/cues.ts";

const ANSWERING = having("answering-verb");
const REFUSING = having("refusing");
const ASKING = having("asking-verb");
const TELLING = having("telling-verb");
const NEUTRAL = having("neutral-verb");
const DISCLOSING = having("disclosing-verb");
const REQUESTS = having("request");

/** What the speaker does with the words: the cue's act, unless the cue and its content make it a refusal or a denial. */
export function actOf(context: ClaimContext, claim: Attribution): ClaimAct {
  const { cueWord, rule } = claim;
  if (rule === "claim/turn") return asks(context, claim) ? "question" : "statement";
  if (cueWord === undefined)
    return rule === "claim/according-to" || rule === "claim/according-to-first" ? "report" : "statement";
  if (isRefusal(context, claim, cueWord)) return "refusal-to-comment";
  return (
    actInFrame(claim, cueWord) ??
    hearsayOf(context, claim)?.act ??
    contentAct(context, claim, cueWord) ??
    cueWord.act
  );
}

/** A turn that is a question: its sentence mark stands right behind it. */
function asks({ tokens }: ClaimContext, claim: Attribution): boolean {
  const end = endOf(claim);
  return tokens.lower[end] === "?" || tokens.lower[end - 1] === "?";
}

/** Does somebody keep back what they were asked for? */
function isRefusal(context: ClaimContext, claim: Attribution, { term }: Cue): boolean {
  const { negated, rule } = claim;
  const refuses = REFUSING.has(term) || (negated && ANSWERING.has(term));
  if (refuses && mentionsRequest(context, claim)) return true;
  return negated && rule === "claim/speaker-cue-question" && TELLING.has(term);
}

/** How far into the content of a refusal its words are read. */
const READ = 12;

/** "declined to comment", "refused to name the buyer", "did not respond to a request". */
function mentionsRequest({ tokens }: ClaimContext, { content, cue }: Attribution): boolean {
  const { lower, term } = tokens;
  if (lower[cue.last - 1] === "comment") return true;
  const opening = content[0]?.first ?? cue.last;
  if (lower[opening] === "to" && DISCLOSING.has(term[opening + 1])) return true;
  for (const { first, last } of content)
    for (let i = first; i < Math.min(last, first + READ); i++) if (REQUESTS.has(term[i])) return true;
  return false;
}

/** What the cue does in its frame, whatever it says elsewhere. */
function actInFrame({ rule }: Attribution, cue: Cue): ClaimAct | undefined {
  if (rule === "claim/speaker-cue-question" && ASKING.has(cue.term)) return "question";
  if (rule === "claim/speaker-cue-infinitive") return cue.infinitiveAct;
  return rule === "claim/speaker-cue-preposition" ? cue.prepositionAct : undefined;
}

/** "was [reportedly] seen": the adverb tells more than the verb where nobody is named. */
function hearsayOf({ tokens }: ClaimContext, { cue, speaker }: Attribution): Cue | undefined {
  if (speaker !== undefined) return undefined;
  for (let i = cue.first; i < cue.last; i++) {
    const hearsay = HEARSAY_CUES.get(tokens.term[i]);
    if (hearsay) return hearsay;
  }
  return undefined;
}

/** "said the fee was unfair": a verb that tells nothing more leaves it to the words. */
function contentAct(context: ClaimContext, claim: Attribution, { term }: Cue): ClaimAct | undefined {
  if (claim.negated || !NEUTRAL.has(term) || claim.rule === "claim/speaker-cue-infinitive") return undefined;
  return actOfContent(context, claim);
}
