import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { isFiniteAt } from "../clause.ts";
import { HEARSAY } from "../cues/hearsay.ts";
import { contentEnd, placeOf } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import type { Scene, Stretch } from "../scene.ts";
import { subjectBefore } from "../subject.ts";

/** T reportedly T: the clause around the adverb is the content, and nobody is named. */
export function hearsayFrame(scene: Scene, stretch: Stretch, at: number): FoundClaim | undefined {
  const cueWord = HEARSAY.get(scene.tokens.lower[at]);
  if (cueWord === undefined || at + 1 >= stretch.last) return undefined;
  const subject = subjectOf(scene, stretch, at);
  if (subject === undefined) return undefined;
  const place = placeOf(scene, stretch.first, subject.first + 1, true);
  const last = contentEnd(scene, at + 1, stretch.last, place);
  if (last <= at + 1) return undefined;
  const content = [
    { first: subject.first, last: at },
    { first: at + 1, last },
  ];
  return {
    rule: "claim/hearsay-adverb",
    cueWord,
    speaker: undefined,
    cue: { first: at, last: at + 1 },
    content,
    negated: false,
  };
}

const HELPERS: ReadonlySet<number> = new Set([Tag.Copula, Tag.Auxiliary, Tag.Modal, Tag.Negative]);

/** The subject of the finite verb that the adverb stands in or before; a relative pronoun would leave out who it stands for. */
function subjectOf(scene: Scene, { first }: Stretch, at: number): TokenSpan | undefined {
  const { tag, lower } = scene.tokens;
  let verb = at;
  while (verb > first && HELPERS.has(tag[verb - 1])) verb--;
  if (verb === at && !isFiniteAt(scene, at + 1)) return undefined;
  const subject = subjectBefore(scene, verb, first);
  if (subject === undefined || tag[subject.last - 1] === Tag.QuestionWord) return undefined;
  if (lower[subject.last - 1] === "that" || scene.quoted[subject.first] >= 0) return undefined;
  if (verb === at && subject.first > first && tag[subject.first - 1] === Tag.Preposition) return undefined;
  return isContactClause(scene, subject, first) ? undefined : subject;
}

/** "the boat [she] allegedly sank": what the clause is about stands before it. */
const isContactClause = ({ tokens }: Scene, subject: TokenSpan, floor: number): boolean =>
  subject.first > floor && tokens.tag[subject.first] === Tag.Pronoun && isNoun(tokens.tag[subject.first - 1]);
