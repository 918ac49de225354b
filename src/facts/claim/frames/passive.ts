import type { TokenSpan } from "../../../engine/rule.ts";
import { Tag } from "../../../language/tag.ts";
import type { CueSite } from "../cue-sites.ts";
import { Opening } from "../cues/cue.ts";
import { contentEnd, placeOf } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseFrom } from "../noun-phrase.ts";
import { type ContentStart, readOpening } from "../opening.ts";
import type { Scene, Stretch } from "../scene.ts";
import { subjectBefore } from "../subject.ts";

/** T is expected to T · T was accused of T (by X). */
export function passiveFrame(
  scene: Scene,
  stretch: Stretch,
  { cue, group }: CueSite,
  opening: ContentStart,
): FoundClaim | undefined {
  if (!takesPassive(scene, { cue, group }, opening)) return undefined;
  const subject = group.passive ? subjectBefore(scene, group.first, stretch.first) : undefined;
  if (subject && scene.tokens.tag[subject.last - 1] === Tag.QuestionWord) return undefined;
  const { lower } = scene.tokens;
  const by = lower[group.last] === "by" ? nounPhraseFrom(scene, group.last + 1, stretch.last) : -1;
  const speaker = by > group.last + 1 ? { first: group.last + 1, last: by } : undefined;
  const from = speaker ? speaker.last : group.last;
  const start = speaker ? readOpening(scene, from, stretch.last, cue) : opening;
  const content: TokenSpan[] = [];
  const whole = (start.kind & WHOLE) !== 0;
  if (subject && !whole && !["it", "there"].includes(lower[subject.first])) content.push(subject);
  if (group.mood === "participle" && start.kind === 0) return undefined;
  const place = placeOf(scene, stretch.first, group.first, group.passive);
  const last = contentEnd(scene, start.at, stretch.last, place);
  if (start.kind !== 0 && last > start.at) content.push({ first: start.at, last });
  else if (follows(scene, from, stretch.last))
    content.push({ first: from, last: contentEnd(scene, from, stretch.last, place) });
  // "The pair were confirmed": half a proposition, and nobody's.
  if (content.length === 1 && content[0] === subject && speaker === undefined) return undefined;
  if (content.length === 0 || (cue.lemma === "ask" && (start.kind & ASKED) === 0)) return undefined;
  return {
    rule: "claim/passive",
    cueWord: cue,
    speaker,
    cue: { first: group.first, last: start.kind !== 0 && !speaker ? start.cueEnd : group.last },
    content,
    negated: group.negated,
  };
}

/** With whom is named, with "that", or in a phrase behind a comma other cues than those of passives do ("it was found that T"). */
function takesPassive({ tokens }: Scene, { cue, group }: CueSite, { kind }: ContentStart): boolean {
  if (UNTOLD.has(cue.lemma)) return false;
  if ((cue.openings & Opening.Passive) !== 0) return true;
  if (!group.passive) return group.mood === "participle" && (kind & (Opening.Wh | Opening.That)) !== 0;
  if (tokens.lower[group.last] === "by") return (cue.openings & Opening.Object) !== 0;
  return kind === Opening.That && (cue.openings & Opening.That) !== 0;
}

/** "It is known that T": nobody tells it. */
const UNTOLD: ReadonlySet<string> = new Set(["know", "understand", "realize"]);

/** They hold all that is told, so that the subject is only the hearer ("was told [that T]"). */
const WHOLE = Opening.That | Opening.Clause | Opening.Quote | Opening.Wh;

/** What somebody is asked: not what about. */
const ASKED = Opening.To | Opening.Wh | Opening.That | Opening.Quote;

/** Is there more to the content than what its kind of opening tells ("was accused [of taking bribes]")? */
function follows({ tokens }: Scene, at: number, ceiling: number): boolean {
  if (at >= ceiling - 1 || tokens.lower[at] === "by") return false;
  return tokens.tag[at] === Tag.Preposition || tokens.tag[at] === Tag.To;
}
