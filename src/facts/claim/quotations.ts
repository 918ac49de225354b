import type { TokenSpan } from "../../engine/rule.ts";
import { Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import { type Attribution, endOf } from "./attribution.ts";
import { beforeClosing, type ClaimContext, opensQuotation, type Passage } from "./context.ts";
import { Frame } from "./words/cue.ts";

const MIN_TOKENS = 5;
/** Where the paragraph before left it open, less is enough. */
const MIN_CONTINUED = 3;

/** Gives quotations that no frame took to the claim before them: its speaker goes on speaking; tells whether the quotation runs on into the next paragraph. */
export function continueQuotation(
  context: ClaimContext,
  before: Attribution,
  claims: readonly Attribution[],
  lastParagraph: number,
  found: Attribution[],
): boolean {
  const { passage } = context;
  // A signature closes what its signer says.
  if (before.rule === "claim/quotation-signature") return false;
  if (!opensQuotation(context, passage.first)) {
    if (lastParagraph === passage.paragraph && claims.length === 0) goOn(context, before);
    return false;
  }
  const { first, last, continued, closed } = context.document.quotations[context.quoted[passage.first]];
  if (last - first < (continued ? MIN_CONTINUED : MIN_TOKENS)) return false;
  const pure = passage.last - last <= 1;
  if (!follows(passage, before, lastParagraph, pure)) return false;
  if (endOf(before) > first || claims.some((claim) => meets(claim, first, last))) return false;
  if (isRetold(context, before))
    found.push({
      ...before,
      rule: "claim/quotation-behind",
      content: [{ first, last }],
      negated: false,
      via: [],
    });
  else before.content.push({ first, last });
  return !closed;
}

/** Does the quotation stand in the paragraph of the claim before it, or right behind that by itself? */
const follows = (
  { paragraph }: Passage,
  { content }: Attribution,
  lastParagraph: number,
  pure: boolean,
): boolean =>
  lastParagraph === paragraph || ((pure || content.length === 0) && lastParagraph === paragraph - 1);

const meets = ({ content }: Attribution, first: number, last: number): boolean =>
  content.some((part) => part.first < last && first < part.last);

/** What came before was told in other words, so that a quotation behind it is a saying of its own (`She said it was late. “T”`). */
const isRetold = ({ quoted }: ClaimContext, { content, rule }: Attribution): boolean =>
  content.length > 0 &&
  rule !== "claim/speaker-cue-paragraph" &&
  content.every(({ first, last }) => quoted[first] < 0 && quoted[last - 1] < 0);

/** After a quotation its speaker goes on in words that end in another one (`"T," she said. Now "T"`). */
function goOn(context: ClaimContext, before: Attribution): void {
  if (!QUOTED.has(before.rule) || context.quoted[before.content[0].first] < 0) return;
  const { quotations } = context.document;
  const { first, last } = context.passage;
  for (let i = first; i < last; i++) {
    if (!opensQuotation(context, i)) continue;
    const quotation = quotations[context.quoted[i]];
    if (quotation.last - quotation.first < MIN_GOING_ON) continue;
    if (last - quotation.last > 1 || i - first > MAX_LEAD) return;
    before.content.push({ first, last: beforeClosing(context, first, last) });
    return;
  }
}

const MIN_GOING_ON = 8;
/** How many tokens may stand before the second quotation. */
const MAX_LEAD = 12;

const QUOTED: ReadonlySet<string> = new Set(["claim/content-speaker-cue", "claim/content-cue-speaker"]);

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
