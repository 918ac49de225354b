import type { Document } from "../../document/document.ts";
import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import type { ClaimDraft } from "../drafts.ts";
import { actOf, certaintyOf } from "./act.ts";
import { blockQuotation, isBullet } from "./block-quotation.ts";
import { claimsOf } from "./find.ts";
import { type FoundClaim, holds, standsIn } from "./found.ts";
import { continueQuotation } from "./quotations.ts";
import { openScene, type Scene } from "./scene.ts";
import type { QuotationKind } from "./schema.ts";
import { isLettered, turnsOf } from "./turns.ts";

/** Finds who said what, in order of the cue; claims inside claims name their parent. */
export function findClaims(document: Document): ClaimDraft[] {
  const scene = openScene(document);
  const found: FoundClaim[] = [];
  let running: FoundClaim | undefined;
  let paragraph = -1;
  const turns = turnsOf(scene);
  for (const stretch of scene.stretches) {
    const turn = turns.get(stretch.first);
    if (turn && !isLettered(scene, turn)) found.push(turn);
    const all = claimsOf(scene, stretch).filter(({ cue }) => cue.first !== turn?.cue.first);
    const claims = all.filter(({ rule }) => rule !== "claim/hearsay-adverb");
    const block = blockQuotation(scene, stretch, running, paragraph);
    if (block) {
      running?.content.push(block);
      if (isBullet(scene, stretch.first)) paragraph = stretch.paragraph;
    } else if (continueQuotation(scene, stretch, running, claims, paragraph, found))
      paragraph = stretch.paragraph;
    for (const claim of all) found.push(claim);
    if (claims.length > 0) running = quoter(claims) ?? running;
    if (claims.length > 0) paragraph = stretch.paragraph;
  }
  const said = found.filter(({ content }) => content.some((part) => hasWords(scene, part)));
  const parents = parentsOf(said);
  return said.map((claim, place) => toDraft(scene, claim, parents[place]));
}

/** Marks alone say nothing: an empty quotation, three dots. An emoji does. */
function hasWords({ tokens, document }: Scene, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++)
    if (
      (tokens.shape[i] & Shape.Punctuation) === 0 ||
      /\p{So}/u.test(document.article.text.slice(tokens.start[i], tokens.end[i]))
    )
      return true;
  return false;
}

/** Who goes on speaking after a stretch: whoever was quoted in it first, else whoever spoke last. */
const quoter = (claims: readonly FoundClaim[]): FoundClaim | undefined =>
  claims.find(({ rule }) => rule === "claim/content-speaker-cue" || rule === "claim/content-cue-speaker") ??
  claims
    .slice(-16)
    .findLast((claim, _, recent) => claim.rule !== "claim/speaker-cue-topic" && !isNested(recent, claim)) ??
  claims.at(-1);

const isNested = (claims: readonly FoundClaim[], { cue }: FoundClaim): boolean =>
  claims.some((claim) => holds(claim, cue.first));

/** The innermost claim that each stands in. As no claim's cue stands in its own content, none comes to stand in itself. */
function parentsOf(found: readonly FoundClaim[]): number[] {
  return found.map((claim, place) => {
    let best = -1;
    for (let i = Math.max(0, place - 8); i < Math.min(found.length, place + 8); i++) {
      if (i === place || !standsIn(claim, found[i])) continue;
      if (best < 0 || standsIn(found[i], found[best])) best = i;
    }
    return best;
  });
}

function toDraft(scene: Scene, claim: FoundClaim, parent: number): ClaimDraft {
  return {
    speaker: claim.speaker,
    cue: claim.cue,
    content: claim.content,
    act: actOf(scene, claim),
    quotation: quotationOf(scene, claim),
    negated: claim.negated,
    certainty: certaintyOf(scene, claim),
    via: claim.via ?? [],
    parent,
    rule: claim.rule,
  };
}

/** direct: every word stands in quotation marks; mixed: some do. */
function quotationOf({ tokens, quoted }: Scene, { content }: FoundClaim): QuotationKind {
  let inside = false;
  let outside = false;
  for (const { first, last } of content)
    for (let i = first; i < last; i++) {
      if (quoted[i] >= 0) inside = true;
      else if ((tokens.shape[i] & Shape.Punctuation) === 0) outside = true;
    }
  if (!inside) return "indirect";
  return outside ? "mixed" : "direct";
}
