import type { TokenSpan } from "../../engine/rule.ts";
import { Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Attribution } from "./attribution.ts";
import { beforeClosing } from "./content/closing.ts";
import { type ClaimContext, opensQuotation } from "./context.ts";
import { Frame } from "./words/cue.ts";

/** What opens the object of a cue: "noted [the] small crowd:" announces no words of the speaker. */
const opensObject = (tag: number): boolean =>
  tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Adjective || tag === Tag.Noun;

/**
 * A paragraph set off behind "Ms. Ortiz wrote:" and without quotation marks of its own, which is what she wrote. Lists, and
 * what opens with a quotation, are read elsewhere.
 */
export function blockQuotation(
  context: ClaimContext,
  before: Attribution,
  lastParagraph: number,
): TokenSpan | undefined {
  const { passage } = context;
  if (before.cueWord === undefined || passage.paragraph !== lastParagraph + 1) return undefined;
  const { paragraphs, sentences } = context.document;
  const { first, last } = paragraphs[passage.paragraph];
  const opening = sentences[first].first;
  if (opening !== passage.first) return undefined;
  const bullet = isBullet(context, opening);
  const announced =
    before.content.length === 0
      ? announcesBlock(context, opening, before)
      : // A further item of a list whose first one was taken.
        bullet && isBullet(context, before.content[0].first - 1);
  if (!announced) return undefined;
  const start = bullet ? opening + 1 : opening;
  return { first: start, last: beforeClosing(context, start, sentences[last - 1].last) };
}

const SAYS = Frame.Before | Frame.QuotedBefore;

function announcesBlock(context: ClaimContext, opening: number, { cueWord, cue }: Attribution): boolean {
  if (cueWord === undefined || (cueWord.frames & SAYS) === 0 || opensQuotation(context, opening))
    return false;
  return (cueWord.frames & Frame.Hearer) !== 0 || !opensObject(context.tokens.tag[cue.last]);
}

const BULLETS = terms("• · * ‣ ◦ ▪ - – —");

export const isBullet = ({ tokens }: ClaimContext, at: number): boolean => BULLETS.has(tokens.term[at]);
