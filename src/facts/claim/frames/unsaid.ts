import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import type { CueSite } from "../cue-sites.ts";
import { type Cue, Opening } from "../cues/cue.ts";
import type { ContentStart } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";
import type { VerbGroup } from "../verb-group.ts";

/** "stopped short of [saying]", "left without [saying]". */
export const isNegating = ({ tokens }: Scene, before: number): boolean =>
  tokens.lower[before] === "without" ||
  (tokens.lower[before] === "of" && tokens.lower[before - 1] === "short");

/** "instead of [saying]", "denied [saying]", "kept him from [saying]": somebody does not say it. */
export function isLeftUnsaid({ tokens }: Scene, { first }: VerbGroup): boolean {
  const { lower } = tokens;
  const before = first - 1;
  if (before < 0) return false;
  return UNSAID.has(lower[before]) || (lower[before] === "of" && lower[before - 1] === "instead");
}

const UNSAID: ReadonlySet<string> = new Set(
  "from than denied denies deny denying avoided avoids avoid avoiding stopped resisted risked".split(" "),
);

/** What somebody answers is no proposition; only that they do not is told ("did not respond to a request"). */
export const isAnswered = ({ lemma }: Cue, { negated }: VerbGroup, { kind }: ContentStart): boolean =>
  kind === Opening.Preposition && !negated && (lemma === "respond" || lemma === "reply");

/** "such as demanding pay", "left, hoping to win": a participle that says nothing by itself. */
export function isByTheWay(
  { tokens }: Scene,
  { first }: VerbGroup,
  { lemma }: Cue,
  { kind }: ContentStart,
): boolean {
  if (kind === Opening.To) return lemma === "hope";
  if (kind !== Opening.Object) return false;
  const before = first - 1;
  return before >= 0 && tokens.tag[before] === Tag.Preposition && tokens.lower[before] !== "by";
}

/** "Asked about the fee, she said: “T”": the words are hers, not the asker's. */
export const isAskedFirst = (
  { tokens }: Scene,
  { lemma }: Cue,
  speaker: TokenSpan | undefined,
  { kind }: ContentStart,
): boolean =>
  lemma === "ask" &&
  (kind & (Opening.Quote | Opening.That | Opening.Clause)) !== 0 &&
  (speaker === undefined || tokens.lower[speaker.last - 1] === "when");

/** Verbs that an infinitive behind them makes no less real ("went on to say", "was quick to deny"). */
const CARRIES_OUT: ReadonlySet<string> = new Set(
  "continue continues continued continuing on began begins begin quick rushed rushes hastened proceeded proceeds happy dared chose".split(
    " ",
  ),
);

/** "to say T" was said only where the verb before it says so ("went on to say", "called on Friday to say"): not "wants to say", "the right to say". */
export function isCarriedOut({ tokens }: Scene, { first }: Stretch, { cue, group }: CueSite): boolean {
  const before = group.first - 1;
  if (before < first) return false;
  if (CARRIES_OUT.has(tokens.lower[before])) return true;
  if ((cue.openings & Opening.Left) === 0 || CHANCES.has(tokens.lower[before])) return false;
  return PURPOSES.has(tokens.tag[before]);
}

/** Behind them an infinitive tells what for, and behind a verb or an adjective it is only wanted. */
const PURPOSES: ReadonlySet<number> = new Set([Tag.Noun, Tag.Plural, Tag.ProperNoun]);

/** Nouns of what may still be done or is left undone ("the right to say", "his refusal to say"). */
const CHANCES: ReadonlySet<string> = new Set(
  "chance right rights ability opportunity attempt attempts effort efforts need plan plans way ways time reason reasons power refusal failure pressure order duty courage freedom permission desire wish decision intention reluctance willingness people person someone anyone nothing something guts".split(
    " ",
  ),
);
