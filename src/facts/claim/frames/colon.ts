import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { beforeClosing } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseBefore } from "../noun-phrase.ts";
import { opensQuotation } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";

/** After a preposition or a past verb a name is no speaker ("a headline by Ann Lee: …"). */
const BEFORE_OBJECTS: ReadonlySet<number> = new Set<number>([Tag.Preposition, Tag.To, Tag.PastTense]);

/** Longest speaker before a bare colon, in tokens. */
const MAX_SPEAKER = 10;

/** X: "T" at the end of a sentence · Mayor: T as a headline. */
export function colonFrame(scene: Scene, stretch: Stretch, at: number): FoundClaim | undefined {
  const { document, tokens } = scene;
  if (tokens.lower[at] !== ":" || at === stretch.first) return undefined;
  const first = nounPhraseBefore(scene, at, stretch.first);
  if (first < 0 || at - first > MAX_SPEAKER) return undefined;
  if (at === stretch.last - 1) return handedOver(scene, stretch, first, at);
  if (at + 2 >= stretch.last) return undefined;
  if (first > stretch.first && BEFORE_OBJECTS.has(tokens.tag[first - 1]) && !isFrom(scene, stretch, first))
    return undefined;
  const quote = opensQuotation(scene, at + 1);
  if (!quote && !isHeadline(scene, stretch, first, at)) return undefined;
  if (!isSpeakerLike(scene, at)) return undefined;
  const last = quote
    ? document.quotations[scene.quoted[at + 1]].last
    : beforeClosing(scene, at + 1, stretch.last);
  return {
    rule: quote ? "claim/speaker-colon-quotation" : "claim/speaker-colon-headline",
    cueWord: undefined,
    speaker: { first, last: at },
    cue: { first: at, last: at + 1 },
    content: [{ first: at + 1, last }],
    negated: false,
  };
}

/** "From the mayor: “T”", "And from the mayor: …": nothing else stands before the speaker. */
function isFrom({ tokens }: Scene, stretch: Stretch, first: number): boolean {
  const { lower } = tokens;
  if (lower[first - 1] !== "from") return false;
  return first - 1 === stretch.first || (first - 2 === stretch.first && lower[first - 2] === "and");
}

/** "From the mayor:" as a paragraph, the quotation in the next one. */
function handedOver(scene: Scene, stretch: Stretch, first: number, at: number): FoundClaim | undefined {
  if (!opensQuotation(scene, stretch.last) || !isSpeakerLike(scene, at)) return undefined;
  if (first > stretch.first && !isFrom(scene, stretch, first)) return undefined;
  return {
    rule: "claim/speaker-cue-paragraph",
    cueWord: undefined,
    speaker: { first, last: at },
    cue: { first: at, last: at + 1 },
    content: [],
    negated: false,
  };
}

/** The colon stands in the first line, and nothing but the speaker before it. */
const isHeadline = ({ document, tokens }: Scene, stretch: Stretch, first: number, at: number): boolean =>
  stretch.paragraph === 0 &&
  // A sentence with its full stop is no headline, and the place before its colon a dateline.
  tokens.lower[stretch.last - 1] !== "." &&
  first === stretch.first &&
  stretch.last - at > 3 &&
  document.paragraphs.length > 1;

/** Names and a few nouns that stand for those who speak. */
function isSpeakerLike({ tokens }: Scene, last: number): boolean {
  if (tokens.tag[last - 1] === Tag.ProperNoun || (tokens.shape[last - 1] & Shape.AllCaps) !== 0) return true;
  if ((tokens.shape[last - 1] & tokens.shape[last - 2] & Shape.Capital) !== 0 && isNoun(tokens.tag[last - 2]))
    return true;
  return SPEAKERS.has(tokens.lower[last - 1]);
}

const SPEAKERS: ReadonlySet<string> = new Set(
  "poll survey report study analyst analysts expert experts official officials police source sources minister spokesman spokeswoman mayor governor senator president he she they".split(
    " ",
  ),
);
