import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { Opening } from "../cues/cue.ts";
import { PHRASE_CUES, type PhraseCue } from "../cues/phrases.ts";
import { contentEnd, placeOf } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { readOpening } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";
import { speakerOf } from "../speaker.ts";
import { readVerbGroup, type VerbGroup } from "../verb-group.ts";

/** How many words may stand between the verb and its noun ("made [it very] clear"). */
const BETWEEN = 4;

/** X took aim at T · X made clear that T · X cast doubt on T. */
export function phraseFrame(
  scene: Scene,
  stretch: Stretch,
  at: number,
  inherited: () => TokenSpan | undefined,
): FoundClaim | undefined {
  for (const phrase of PHRASE_CUES.get(scene.tokens.lower[at]) ?? []) {
    const group = verbBefore(scene, stretch, at, phrase);
    if (group === undefined || group.passive || group.mood === "infinitive" || group.mood === "participle")
      continue;
    const { kind, at: from, cueEnd } = readOpening(scene, at + 1, stretch.last, phrase.cue);
    if ((kind & phrase.cue.openings) === 0 || (cueEnd === at + 1 && from > at + 1)) continue;
    const speaker = speakerOf(scene, stretch, group, inherited);
    const place = placeOf(scene, stretch.first, group.first, group.mood === "finite");
    const last = contentEnd(scene, from, stretch.last, place);
    if (speaker === undefined || last <= from) continue;
    return {
      rule: kind === Opening.Preposition ? "claim/phrase-preposition" : "claim/phrase-clause",
      cueWord: phrase.cue,
      speaker,
      cue: { first: group.first, last: cueEnd },
      content: [{ first: from, last }],
      negated: group.negated,
    };
  }
  return undefined;
}

/** The verb of a phrase, with its group, a few words before the noun. */
function verbBefore(
  scene: Scene,
  { first }: Stretch,
  at: number,
  { verbs }: PhraseCue,
): VerbGroup | undefined {
  const { lower, tag } = scene.tokens;
  for (let i = at - 1; i >= Math.max(first, at - BETWEEN); i--) {
    const form = verbs.get(lower[i]);
    if (form !== undefined) return readVerbGroup(scene, i, form, first);
    if (!FILLS.has(tag[i]) && lower[i] !== "it" && lower[i] !== "to" && !isNoun(tag[i])) return undefined;
  }
  return undefined;
}

const FILLS: ReadonlySet<number> = new Set([
  Tag.Determiner,
  Tag.Possessive,
  Tag.Adjective,
  Tag.Adverb,
  Tag.Participle,
  Tag.Value,
]);
