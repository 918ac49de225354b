import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { isFiniteAt } from "../clause.ts";
import type { CueSite } from "../cue-sites.ts";
import { type Cue, Opening } from "../cues/cue.ts";
import { contentEnd } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseBefore } from "../noun-phrase.ts";
import { readOpening } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";
import { subjectBefore } from "../subject.ts";

const TAKES = Opening.Left | Opening.Object | Opening.That | Opening.Clause;
/** With these the relative pronoun has a second object beside it ("which he called a scandal"). */
const NAMING: ReadonlySet<string> = new Set([
  "call",
  "label",
  "deem",
  "consider",
  "describe",
  "declare",
  "name",
]);
const PRONOUNS: ReadonlySet<string> = new Set(["which", "what", "whom", "who"]);

/**
 * which X called T · who X said had left · what X told reporters · a step that X hopes will help: the pronoun is part of
 * the content, and so is the noun phrase that has none ("[a step] X hopes [will help]").
 */
export function relativeFrame(
  scene: Scene,
  stretch: Stretch,
  { cue, group }: CueSite,
): FoundClaim | undefined {
  if ((cue.openings & TAKES) === 0 || group.mood !== "finite" || group.passive) return undefined;
  const speaker = subjectBefore(scene, group.first, stretch.first);
  if (!speaker || speaker.first <= stretch.first) return undefined;
  if (scene.tokens.tag[speaker.last - 1] === Tag.QuestionWord) return undefined;
  const gap = (cue.openings & Opening.Clause) !== 0 && isFiniteAt(scene, group.last);
  const taken = antecedentOf(scene, stretch, speaker.first, gap);
  const at = taken && (gap ? group.last : restAfter(scene, stretch, group.last, cue));
  if (taken === undefined || at === undefined) return undefined;
  const content = [taken];
  const inserted = scene.tokens.lower[taken.first - 1] === ",";
  const last = contentEnd(scene, at, stretch.last, inserted ? "inserted" : "plain");
  if (last > at && !",.".includes(scene.tokens.lower[at])) content.push({ first: at, last });
  return {
    rule: "claim/relative-speaker-cue",
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: at },
    content,
    negated: group.negated,
  };
}

/** The relative pronoun before a speaker; with a verb behind the cue also "that", or a noun phrase by itself. */
function antecedentOf(scene: Scene, stretch: Stretch, end: number, gap: boolean): TokenSpan | undefined {
  const { lower, tag } = scene.tokens;
  const before = end - 1;
  const governed = tag[before - 1] === Tag.Preposition && lower[before] !== "what";
  if (PRONOUNS.has(lower[before])) return governed ? undefined : { first: before, last: end };
  if (!gap) return undefined;
  if (lower[before] === "that") return isNoun(tag[before - 1]) ? { first: before, last: end } : undefined;
  if (!isNoun(tag[before])) return undefined;
  const first = nounPhraseBefore(scene, end, stretch.first);
  return first < 0 ? undefined : { first, last: end };
}

/** Where the content goes on behind the cue, or undefined where the cue has content of its own there. */
function restAfter(scene: Scene, stretch: Stretch, end: number, cue: Cue): number | undefined {
  const opening = readOpening(scene, end, stretch.last, cue);
  if ((opening.kind & (Opening.That | Opening.Clause | Opening.To)) !== 0) return undefined;
  if (opening.kind === Opening.Object && !NAMING.has(cue.lemma) && !cue.hearer) return undefined;
  return opening.kind === 0 ? end : opening.at;
}
