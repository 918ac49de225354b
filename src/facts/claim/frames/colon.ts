import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { having } from "../../../lexicon/terms.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { beforeClosing, type ClaimContext, opensQuotation } from "../context.ts";
import { nounPhraseBefore } from "../syntax/noun-phrase.ts";

/** Longest speaker before a bare colon, in tokens. */
const MAX_SPEAKER = 10;

/** X: "T" at the end of a sentence · Mayor: T as a headline. */
export function colonFrame(context: ClaimContext, at: number): Attribution | undefined {
  const { passage } = context;
  if (at === passage.first) return undefined;
  const first = nounPhraseBefore(context, at, passage.first);
  if (first < 0 || at - first > MAX_SPEAKER || !isSpeakerLike(context.tokens, at)) return undefined;
  if (at === passage.last - 1) return handedOver(context, first, at);
  if (at + 2 >= passage.last || isObject(context, first)) return undefined;
  const quote = opensQuotation(context, at + 1);
  if (!quote && !isHeadline(context, first, at)) return undefined;
  const last = quote
    ? context.document.quotations[context.quoted[at + 1]].last
    : beforeClosing(context, at + 1);
  const rule = quote ? "claim/speaker-colon-quotation" : "claim/speaker-colon-headline";
  const cue = { first: at, last: at + 1 };
  return attribution(rule, undefined, { first, last: at }, cue, [{ first: at + 1, last }]);
}

/** After a preposition or a past verb a name is no speaker ("a headline by Ann Lee: …"). */
function isObject(context: ClaimContext, first: number): boolean {
  if (first <= context.passage.first) return false;
  const before = context.tokens.tag[first - 1];
  if (before !== Tag.Preposition && before !== Tag.To && before !== Tag.PastTense) return false;
  return !isFrom(context, first);
}

/** "From the mayor: “T”", "And from the mayor: …": nothing else stands before the speaker. */
const isFrom = ({ tokens: { lower }, passage }: ClaimContext, first: number): boolean =>
  lower[first - 1] === "from" &&
  (first - 1 === passage.first || (first - 2 === passage.first && lower[first - 2] === "and"));

/** "From the mayor:" as a paragraph, the quotation in the next one. */
function handedOver(context: ClaimContext, first: number, at: number): Attribution | undefined {
  const { passage } = context;
  if (!opensQuotation(context, passage.last)) return undefined;
  if (first > passage.first && !isFrom(context, first)) return undefined;
  const cue = { first: at, last: at + 1 };
  return attribution("claim/speaker-cue-paragraph", undefined, { first, last: at }, cue, []);
}

/** The colon stands in the first line, and nothing but the speaker before it. */
const isHeadline = ({ document, tokens, passage }: ClaimContext, first: number, at: number): boolean =>
  passage.paragraph === 0 &&
  // A sentence with its full stop is no headline, and the place before its colon a dateline.
  tokens.lower[passage.last - 1] !== "." &&
  first === passage.first &&
  passage.last - at > 3 &&
  document.paragraphs.length > 1;

const SPEAKERS = having("colon-speaker");

/** Names and a few nouns that stand for those who speak. */
function isSpeakerLike({ shape, tag, term }: Tokens, last: number): boolean {
  if (tag[last - 1] === Tag.ProperNoun || (shape[last - 1] & Shape.AllCaps) !== 0) return true;
  if ((shape[last - 1] & shape[last - 2] & Shape.Capital) !== 0 && isNoun(tag[last - 2])) return true;
  return SPEAKERS.has(term[last - 1]);
}
