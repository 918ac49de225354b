import type { TokenSpan } from "../../engine/rule.ts";
import { Tag } from "../../language/tag.ts";
import { Opening } from "./cues/cue.ts";
import { beforeClosing } from "./ending.ts";
import type { FoundClaim } from "./found.ts";
import { opensQuotation } from "./opening.ts";
import type { Scene, Stretch } from "./scene.ts";

/** What opens the object of a cue: "noted [the] small crowd:" announces no words of the speaker. */
const OBJECTS: ReadonlySet<number> = new Set([Tag.Determiner, Tag.Possessive, Tag.Adjective, Tag.Noun]);

/**
 * A paragraph set off behind "Ms. Ortiz wrote:" and without quotation marks of its own, which is what she wrote. Lists, and
 * what opens with a quotation, are read elsewhere.
 */
export function blockQuotation(
  scene: Scene,
  stretch: Stretch,
  before: FoundClaim | undefined,
  lastParagraph: number,
): TokenSpan | undefined {
  if (before?.rule !== "claim/speaker-cue-paragraph") return undefined;
  if (before.content.length > 0) return nextItem(scene, stretch, before, lastParagraph);
  if (stretch.paragraph !== lastParagraph + 1 || opensQuotation(scene, stretch.first)) return undefined;
  const { cueWord, cue } = before;
  if (cueWord === undefined || (cueWord.openings & SAYS) === 0) return undefined;
  if (!cueWord.hearer && OBJECTS.has(scene.tokens.tag[cue.last])) return undefined;
  const { paragraphs, sentences } = scene.document;
  const { first, last } = paragraphs[stretch.paragraph];
  const opening = sentences[first].first;
  const start = isBullet(scene, opening) ? opening + 1 : opening;
  return opening === stretch.first
    ? { first: start, last: beforeClosing(scene, start, sentences[last - 1].last) }
    : undefined;
}

const SAYS = Opening.Left | Opening.QuotedLeft;

const BULLETS: ReadonlySet<string> = new Set(["•", "·", "*", "‣", "◦", "▪", "-", "–", "—"]);

export const isBullet = ({ tokens }: Scene, at: number): boolean => BULLETS.has(tokens.lower[at]);

/** A further item of a list whose first one was taken. */
function nextItem(
  scene: Scene,
  stretch: Stretch,
  { content, cueWord }: FoundClaim,
  lastParagraph: number,
): TokenSpan | undefined {
  const { paragraphs, sentences } = scene.document;
  if (cueWord === undefined || stretch.paragraph !== lastParagraph + 1) return undefined;
  const { first, last } = paragraphs[stretch.paragraph];
  const start = sentences[first].first;
  if (start !== stretch.first || !isBullet(scene, start) || !isBullet(scene, content[0].first - 1))
    return undefined;
  return { first: start + 1, last: beforeClosing(scene, start + 1, sentences[last - 1].last) };
}
