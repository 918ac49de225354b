import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import { ADJECTIVE_CUES, FAVOUR } from "../cues/adjectives.ts";
import { type Cue, Form, Opening } from "../cues/cue.ts";
import { contentEnd, placeOf } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { readOpening } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";
import { subjectBefore } from "../subject.ts";
import { readVerbGroup, type VerbGroup } from "../verb-group.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs that join an adjective to its subject, by the form they are taken for. */
const LINKS: ReadonlyMap<string, number> = new Map([
  ...[...words("am is are was were 's 're 'm remains remained feels felt became")].map(
    (word) => [word, Form.Past] as const,
  ),
  ...[...words("be remain feel become")].map((word) => [word, Form.Base] as const),
  ["been", Form.Participle],
]);
const NEGATIONS = words("not n't never hardly no");

/** Subjects that stand for nobody: "it is certain that T". */
const EMPTY = words("it there that this what which");

/** How many adverbs may stand between verb and adjective ("is also deeply worried"). */
const MAX_ADVERBS = 4;

/** X is confident that T · X remains wary of T · X is in favour of T. */
export function adjectiveFrame(
  scene: Scene,
  stretch: Stretch,
  at: number,
  inherited: () => TokenSpan | undefined,
): FoundClaim | undefined {
  const { lower } = scene.tokens;
  const cue = ADJECTIVE_CUES.get(lower[at]);
  const favour = FAVOUR.has(lower[at]);
  if (cue === undefined || (favour && lower[at - 1] !== "in")) return undefined;
  const opening = openingOf(scene, at + 1, stretch.last, cue);
  const group = opening && linkBefore(scene, stretch, favour ? at - 1 : at);
  if (opening === undefined || group === undefined || group.mood !== "finite") return undefined;
  const speaker = speakerOf(scene, stretch, group, inherited);
  if (speaker === undefined || EMPTY.has(lower[speaker.last - 1])) return undefined;
  const place = placeOf(scene, stretch.first, group.first, true);
  const last = contentEnd(scene, opening.at, stretch.last, place);
  if (last <= opening.at) return undefined;
  return {
    rule: "claim/speaker-adjective",
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: opening.cueEnd },
    content: [{ first: opening.at, last }],
    negated: group.negated,
  };
}

/** What follows the adjective at once: its preposition, "that" or a clause. */
function openingOf(
  scene: Scene,
  from: number,
  ceiling: number,
  cue: Cue,
): { at: number; cueEnd: number } | undefined {
  const { kind, at, cueEnd } = readOpening(scene, from, ceiling, cue);
  if (cueEnd > from) return { at, cueEnd };
  if (at > from || (kind & cue.openings & (Opening.That | Opening.Clause)) === 0) return undefined;
  return { at, cueEnd };
}

/** The verb, with all before it, whose predicate begins at `end`: "has [not] always been". */
function linkBefore(scene: Scene, { first }: Stretch, end: number): VerbGroup | undefined {
  const { lower, tag } = scene.tokens;
  const limit = Math.max(first, end - MAX_ADVERBS);
  let negated = false;
  for (let i = end - 1; i >= limit; i--) {
    const form = LINKS.get(lower[i]);
    if (form !== undefined && tag[i] !== Tag.Genitive) {
      const group = readVerbGroup(scene, i, form, first);
      return { ...group, negated: group.negated || negated };
    }
    if (NEGATIONS.has(lower[i])) negated = true;
    else if (tag[i] !== Tag.Adverb) return undefined;
  }
  return undefined;
}

/** A verb that "and" or "but" joins to another shares its subject. */
function speakerOf(
  scene: Scene,
  { first }: Stretch,
  group: VerbGroup,
  inherited: () => TokenSpan | undefined,
): TokenSpan | undefined {
  if (group.first > first && scene.tokens.tag[group.first - 1] === Tag.Conjunction) return inherited();
  return subjectBefore(scene, group.first, first);
}
