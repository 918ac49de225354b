import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import type { ClaimDraft } from "../drafts.ts";
import { actOf } from "./act.ts";
import { type Attribution, endOf, holds, standsIn } from "./attribution.ts";
import { certaintyOf } from "./certainty.ts";
import { type ClaimContext, claimContext, passagesOf } from "./context.ts";
import { ClaimFinder } from "./finder.ts";
import { blockQuotation, continueQuotation, isBullet } from "./quotations.ts";
import type { QuotationKind } from "./schema.ts";
import { Speakers } from "./speakers.ts";
import { isLettered, turnsOf } from "./turns.ts";

/** Finds who said what, in order of the cue; claims inside claims name their parent. */
export function findClaims(document: Document): ClaimDraft[] {
  const context = claimContext(document, new Speakers());
  const said = attributionsOf(context).filter(({ content }) =>
    content.some((part) => hasWords(context, part)),
  );
  const ends = Int32Array.from(said, endOf);
  return said.map((claim, place) => draftOf(context, claim, parentOf(said, ends, place)));
}

/** What the frames find in every passage, with the quotations that go on behind it. */
function attributionsOf(context: ClaimContext): Attribution[] {
  const finder = new ClaimFinder(context);
  const turns = turnsOf(context);
  const found: Attribution[] = [];
  let running: Attribution | undefined;
  let paragraph = -1;
  for (const passage of passagesOf(context)) {
    const turn = turns.get(passage.first);
    if (turn && !isLettered(context, turn)) found.push(turn);
    let all = finder.read(passage);
    if (turn) all = all.filter(({ cue }) => cue.first !== turn.cue.first);
    const claims = all.length === 0 ? all : all.filter(({ rule }) => rule !== "claim/hearsay-adverb");
    if (running && goesOn(context, running, claims, paragraph, found)) paragraph = passage.paragraph;
    for (const claim of all) found.push(claim);
    if (claims.length === 0) continue;
    running = quoterOf(claims);
    paragraph = passage.paragraph;
  }
  return found;
}

/** Gives what a passage goes on with to the claim before it; tells whether the next one can go on with more. */
function goesOn(
  context: ClaimContext,
  running: Attribution,
  claims: readonly Attribution[],
  paragraph: number,
  found: Attribution[],
): boolean {
  const block =
    running.rule === "claim/speaker-cue-paragraph" ? blockQuotation(context, running, paragraph) : undefined;
  if (block === undefined) return continueQuotation(context, running, claims, paragraph, found);
  running.content.push(block);
  return isBullet(context, context.passage.first);
}

/** Marks alone say nothing: an empty quotation, three dots. An emoji does. */
function hasWords({ tokens, document }: ClaimContext, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++)
    if (
      (tokens.shape[i] & Shape.Punctuation) === 0 ||
      /\p{So}/u.test(document.article.text.slice(tokens.start[i], tokens.end[i]))
    )
      return true;
  return false;
}

/** How many of its last claims may tell who goes on speaking behind a passage. */
const RECENT = 16;

/** Who goes on speaking after a passage: whoever was quoted in it first, else whoever spoke last. */
function quoterOf(claims: readonly Attribution[]): Attribution {
  for (const claim of claims)
    if (claim.rule === "claim/content-speaker-cue" || claim.rule === "claim/content-cue-speaker")
      return claim;
  const recent = claims.slice(-RECENT);
  const outer = (claim: Attribution): boolean =>
    claim.rule !== "claim/speaker-cue-topic" && !recent.some((other) => holds(other, claim.cue.first));
  return recent.findLast(outer) ?? claims[claims.length - 1];
}

/** How many neighbours before and behind it may hold a claim. */
const NEAR = 8;

/** The innermost claim that one stands in, or -1. As no claim's cue stands in its own content, none comes to stand in itself. */
function parentOf(found: readonly Attribution[], ends: Int32Array, place: number): number {
  const { cue } = found[place];
  let best = -1;
  const last = Math.min(found.length, place + NEAR);
  for (let i = Math.max(0, place - NEAR); i < last; i++) {
    if (cue.last > ends[i] || cue.first < found[i].content[0].first) continue;
    if (i === place || !standsIn(found[place], found[i])) continue;
    if (best < 0 || standsIn(found[i], found[best])) best = i;
  }
  return best;
}

const draftOf = (context: ClaimContext, claim: Attribution, parent: number): ClaimDraft => ({
  speaker: claim.speaker,
  cue: claim.cue,
  content: claim.content,
  act: actOf(context, claim),
  quotation: quotationOf(context, claim),
  negated: claim.negated,
  certainty: certaintyOf(context, claim),
  via: claim.via,
  parent,
  rule: claim.rule,
});

/** direct: every word stands in quotation marks; mixed: some do. */
function quotationOf({ tokens, quoted }: ClaimContext, { content }: Attribution): QuotationKind {
  let inside = false;
  let outside = false;
  for (const { first, last } of content)
    for (let i = first; i < last && !(inside && outside); i++) {
      if (quoted[i] >= 0) inside = true;
      else if ((tokens.shape[i] & Shape.Punctuation) === 0) outside = true;
    }
  if (!inside) return "indirect";
  return outside ? "mixed" : "direct";
}
