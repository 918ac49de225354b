import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { isFiniteAt } from "../clause.ts";
import type { CueSite } from "../cue-sites.ts";
import { type Cue, Opening } from "../cues/cue.ts";
import { contentEnd } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { mainVerbAfter } from "../main-verb.ts";
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
  if (!speaker || scene.tokens.tag[speaker.last - 1] === Tag.QuestionWord) return undefined;
  const gap = (cue.openings & Opening.Clause) !== 0 && isFiniteAt(scene, group.last);
  const split = gap ? contactSplit(scene, speaker) : undefined;
  if (split) return gapClaim(scene, stretch, { cue, group }, split.antecedent, split.speaker);
  if (speaker.first <= stretch.first) return undefined;
  // "the fine they demanded was paid": the noun phrase is what they demanded, and "was" the verb of the sentence.
  const takesObject = (cue.openings & Opening.Object) !== 0 && !MINDS.has(cue.lemma);
  const taken = antecedentOf(scene, stretch, speaker.first, gap, takesObject);
  if (taken && gap) return gapClaim(scene, stretch, { cue, group }, taken, speaker);
  if (!NAMING.has(cue.lemma)) return undefined;
  const at = taken && restAfter(scene, stretch, group.last, cue);
  if (taken === undefined || at === undefined) return undefined;
  // "the woman whom the guard accused": a noun phrase says nothing alone.
  const content = [taken];
  const inserted = scene.tokens.lower[speaker.first - 2] === ",";
  const last = contentEnd(scene, at, stretch.last, inserted ? "inserted" : "plain");
  if (last > at && !",.".includes(scene.tokens.lower[at])) content.push({ first: at, last });
  if (content.length === 1) return undefined;
  return {
    rule: "claim/relative-speaker-cue",
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: at },
    content,
    negated: group.negated,
  };
}

/** Their noun phrase is mostly the subject of a clause ("a step they [hope] will help"). */
const MINDS: ReadonlySet<string> = new Set(["say", "hope", "believe", "expect", "fear"]);

/** "a step that X hopes will help": what is spoken of, and the clause that lacks it. */
function gapClaim(
  scene: Scene,
  { last: ceiling }: Stretch,
  { cue, group }: CueSite,
  antecedent: TokenSpan,
  speaker: TokenSpan,
): FoundClaim {
  const inserted =
    scene.tokens.lower[speaker.first - 2] === "," || scene.tokens.lower[antecedent.first - 1] === ",";
  const last = contentEnd(scene, group.last, ceiling, inserted ? "inserted" : "plain");
  return {
    rule: "claim/relative-gap",
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: group.last },
    content: [antecedent, { first: group.last, last: mainVerbAfter(scene, group.last, last, true) }],
    negated: group.negated,
  };
}

interface Split {
  readonly antecedent: TokenSpan;
  readonly speaker: TokenSpan;
}

/** What was read as one speaker, though it is what is spoken of and the speaker ("the boat that | police", ", a count | coach Tom Hale"). */
function contactSplit({ tokens }: Scene, { first, last }: TokenSpan): Split | undefined {
  const { lower, tag } = tokens;
  for (let i = first + 1; i < last - 1; i++) {
    if (lower[i] === ",") return undefined;
    if ((lower[i] === "that" || lower[i] === "which") && isNoun(tag[i - 1]))
      return { antecedent: { first, last: i }, speaker: { first: i + 1, last } };
  }
  if (lower[first - 1] !== "," || (lower[first] !== "a" && lower[first] !== "an") || last - first < 3)
    return undefined;
  if (tag[first + 1] !== Tag.Noun) return undefined;
  return { antecedent: { first, last: first + 2 }, speaker: { first: first + 2, last } };
}

/**
 * What the relative pronoun before a speaker stands for, or the pronoun where that is not plain ("what"); with a verb behind
 * the cue also the noun phrase that stands there without one.
 */
function antecedentOf(
  scene: Scene,
  stretch: Stretch,
  end: number,
  gap: boolean,
  takesObject: boolean,
): TokenSpan | undefined {
  const { lower, tag } = scene.tokens;
  const before = end - 1;
  const governed = tag[before - 1] === Tag.Preposition && lower[before] !== "what";
  if (PRONOUNS.has(lower[before])) return governed ? undefined : nounOf(scene, stretch, before);
  if (!gap) return undefined;
  if (lower[before] === "that") return isNoun(tag[before - 1]) ? nounOf(scene, stretch, before) : undefined;
  if (!isNoun(tag[before]) || takesObject) return undefined;
  const first = nounPhraseBefore(scene, end, stretch.first);
  return first < 0 ? undefined : { first, last: end };
}

/** The noun phrase that a relative pronoun follows, a comma between them or not; else the pronoun. */
function nounOf(scene: Scene, { first: floor }: Stretch, pronoun: number): TokenSpan {
  const { lower, tag } = scene.tokens;
  const last = lower[pronoun - 1] === "," ? pronoun - 1 : pronoun;
  const itself = { first: pronoun, last: pronoun + 1 };
  if (lower[pronoun] === "what" || last <= floor || !isNoun(tag[last - 1])) return itself;
  const first = nounPhraseBefore(scene, last, floor);
  return first < 0 ? itself : { first, last };
}

/** Where the content goes on behind the cue, or undefined where the cue has content of its own there. */
function restAfter(scene: Scene, stretch: Stretch, end: number, cue: Cue): number | undefined {
  const opening = readOpening(scene, end, stretch.last, cue);
  if ((opening.kind & (Opening.That | Opening.Clause | Opening.To)) !== 0) return undefined;
  if (opening.kind === 0 && cue.hearer) return undefined;
  return opening.kind === 0 ? end : opening.at;
}
