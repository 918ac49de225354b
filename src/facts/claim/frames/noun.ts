import type { TokenSpan } from "../../../engine/rule.ts";
import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import { isClauseAt } from "../clause.ts";
import type { Cue } from "../cues/cue.ts";
import { NOUN_CUES } from "../cues/nouns.ts";
import { contentEnd, placeOf } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { mainVerbAfter } from "../main-verb.ts";
import { nounPhraseBefore, nounPhraseFrom } from "../noun-phrase.ts";
import type { Scene, Stretch } from "../scene.ts";

/** her claim that T · the mayor's call for T · his decision to T. */
export function nounFrame(scene: Scene, stretch: Stretch, at: number): FoundClaim | undefined {
  const noun = NOUN_CUES.get(scene.tokens.lower[at]);
  const { lower, tag } = scene.tokens;
  if (noun === undefined || at + 2 >= stretch.last || !noun.followers.has(lower[at + 1])) return undefined;
  const first = ownerOf(scene, stretch, at);
  if (first === undefined) return aloneFrame(scene, stretch, at, noun.cue);
  const joins = lower[at + 1] !== "that" && lower[at + 1] !== "to";
  const from = joins ? at + 2 : at + 1;
  if (!joins && lower[at + 1] === "to" && tag[at + 1] !== Tag.To && tag[at + 2] !== Tag.Infinitive)
    return undefined;
  const end = joins ? objectEnd(scene, from, stretch.last) : contentEnd(scene, from, stretch.last);
  const subject = isSubject(scene, stretch, first.cue);
  const last = subject ? mainVerbAfter(scene, from, end, lower[at + 1] === "that") : end;
  if (last <= from) return undefined;
  return {
    rule: "claim/speaker-noun",
    cueWord: { ...noun.cue },
    speaker: first.speaker,
    cue: { first: first.cue, last: joins ? at + 2 : at + 1 },
    content: [{ first: from, last }],
    negated: false,
  };
}

/** How far back a verb is sought that would make the noun an object. */
const SUBJECT_REACH = 30;

/** No finite verb stands before the noun, so that one behind its content is the verb of the sentence. */
function isSubject({ tokens, quoted }: Scene, { first }: Stretch, at: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - SUBJECT_REACH); i--)
    if (quoted[i] >= 0 || isFiniteVerb(tokens.tag[i])) return false;
  return true;
}

/** After a preposition the content is a noun phrase, with the clause that hangs on it. */
const objectEnd = (scene: Scene, from: number, ceiling: number): number =>
  Math.max(nounPhraseFrom(scene, from, ceiling), contentEnd(scene, from, ceiling));

/** The possessive before the noun: "her", "the mayor's". */
function ownerOf(
  scene: Scene,
  stretch: Stretch,
  at: number,
): { speaker: TokenSpan; cue: number } | undefined {
  const { tag } = scene.tokens;
  for (let i = at - 1; i >= Math.max(stretch.first, at - 4); i--) {
    if (tag[i] === Tag.Possessive) return { speaker: { first: i, last: i + 1 }, cue: i + 1 };
    if (tag[i] === Tag.Genitive) {
      const first = nounPhraseBefore(scene, i, stretch.first);
      return first < 0 ? undefined : { speaker: { first, last: i + 1 }, cue: i + 1 };
    }
    if (tag[i] !== Tag.Adjective && tag[i] !== Tag.Noun && tag[i] !== Tag.Participle && tag[i] !== Tag.Value)
      return undefined;
  }
  return undefined;
}

/** Nouns of what is told without telling by whom. */
const ALONE: ReadonlySet<string> = new Set(
  "allegation allegations accusation accusations claim claims suggestion suggestions speculation rumour rumours rumor rumors warning warnings report reports".split(
    " ",
  ),
);

/** reports that T · amid allegations that T: nobody is named. */
function aloneFrame(scene: Scene, stretch: Stretch, at: number, cueWord: Cue): FoundClaim | undefined {
  const { lower, tag } = scene.tokens;
  if (!ALONE.has(lower[at]) || lower[at + 1] !== "that" || !isClauseAt(scene, at + 2, stretch.last))
    return undefined;
  if (at > stretch.first && tag[at - 1] === Tag.Determiner && lower[at - 1] !== "the") return undefined;
  const last = contentEnd(scene, at + 1, stretch.last, placeOf(scene, stretch.first, at, true));
  if (last <= at + 2 || isRelative(scene, at + 2, last)) return undefined;
  return {
    rule: "claim/noun-alone",
    cueWord,
    speaker: undefined,
    cue: { first: at, last: at + 1 },
    content: [{ first: at + 1, last }],
    negated: false,
  };
}

/** "the claims that they filed were lost": two finite verbs side by side, so that "that" stands for the noun. */
function isRelative({ tokens }: Scene, first: number, last: number): boolean {
  const { tag } = tokens;
  for (let i = first; i < Math.min(last - 1, first + CLAUSE_REACH); i++)
    if (tag[i] === Tag.PastTense || tag[i] === Tag.PresentTense) return isFiniteVerb(tag[i + 1]);
  return false;
}

/** How far the verb of the clause is sought. */
const CLAUSE_REACH = 12;
