import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
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
  if (tokens.lower[at] !== ":" || at + 2 >= stretch.last || at === stretch.first) return undefined;
  const first = nounPhraseBefore(scene, at, stretch.first);
  if (first < 0 || at - first > MAX_SPEAKER) return undefined;
  if (first > stretch.first && BEFORE_OBJECTS.has(tokens.tag[first - 1])) return undefined;
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

/** The colon stands in the first line, and nothing but the speaker before it. */
const isHeadline = ({ document }: Scene, stretch: Stretch, first: number, at: number): boolean =>
  stretch.paragraph === 0 &&
  first === stretch.first &&
  stretch.last - at > 3 &&
  document.paragraphs.length > 1;

/** Names and a few nouns that stand for those who speak. */
function isSpeakerLike({ tokens }: Scene, last: number): boolean {
  if (tokens.tag[last - 1] === Tag.ProperNoun || (tokens.shape[last - 1] & Shape.AllCaps) !== 0) return true;
  return SPEAKERS.has(tokens.lower[last - 1]);
}

const SPEAKERS: ReadonlySet<string> = new Set(
  "poll survey report study analyst analysts expert experts official officials police source sources minister spokesman spokeswoman mayor governor senator president he she they".split(
    " ",
  ),
);
