import type { TokenSpan } from "../../engine/rule.ts";
import { isNoun, isVerb, Tag } from "../../language/tag.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";
import { closesWithComma, type Scene, type Stretch } from "./scene.ts";
import { subjectBefore } from "./subject.ts";
import { isTimeWord, timeBefore, timeFrom } from "./time-words.ts";
import type { VerbGroup } from "./verb-group.ts";

const PAPERS: ReadonlySet<string> = new Set(
  "statement email e-mail letter message memo response tweet note release ad video post column op-ed report data figures".split(
    " ",
  ),
);

/** "The guild issued [a statement] saying T": whoever issued it speaks. */
function isIssued(scene: Scene, at: number, floor: number): boolean {
  const { lower, tag } = scene.tokens;
  const end = timeBefore(lower, at, floor);
  const first = nounPhraseBefore(scene, end, floor);
  if (first <= floor || !isVerb(tag[lower[first - 1] === "out" ? first - 2 : first - 1])) return false;
  for (let i = first; i < end; i++)
    if (PAPERS.has(lower[i]) && (i + 1 === end || !isNoun(tag[i + 1]))) return true;
  return false;
}

/** Who speaks a cue with the group `group`: its subject, or whoever is spoken of where it has none of its own. */
export function speakerOf(
  scene: Scene,
  stretch: Stretch,
  group: VerbGroup,
  inherited: () => TokenSpan | undefined,
): TokenSpan | undefined {
  if (group.mood === "infinitive") return inherited();
  if (group.mood === "gerund") {
    const before = group.first - 1;
    const accepted = subjectOfLast(scene, before, stretch.first);
    if (accepted) return accepted;
    const joined =
      before < stretch.first ||
      scene.tokens.lower[before] === "," ||
      closesWithComma(scene, before) ||
      scene.tokens.tag[before] === Tag.Preposition ||
      scene.tokens.tag[before] === Tag.Subordinator ||
      scene.tokens.tag[before] === Tag.Conjunction;
    if (joined || isIssued(scene, group.first, stretch.first)) return inherited();
    const subject = subjectBefore(scene, group.first, stretch.first);
    return subject && !isAdjunct(scene, subject, stretch.first) ? subject : (inherited() ?? subject);
  }
  return subjectBefore(scene, group.first, stretch.first) ?? inherited();
}

/** "met at [noon] asking …", "issued a note after [the talks] calling …": the nearest noun tells when or where, and does not speak. */
function isAdjunct({ tokens }: Scene, { first, last }: TokenSpan, floor: number): boolean {
  const { lower, tag } = tokens;
  if (first <= floor) return false;
  if (isTimeWord(lower[last - 1]) || timeFrom(lower, first) === last) return true;
  if (tag[first - 1] !== Tag.Preposition || lower[first - 1] === "of") return false;
  for (let i = first; i < last; i++) if (PAPERS.has(lower[i])) return false;
  return true;
}

/** "…, which the firm accepted, saying T": the verb right before the comma has the same subject. */
function subjectOfLast(scene: Scene, comma: number, floor: number): TokenSpan | undefined {
  const { lower, tag } = scene.tokens;
  const verb = comma - 1;
  if (verb <= floor || lower[comma] !== "," || tag[verb] !== Tag.PastTense) return undefined;
  const subject = subjectBefore(scene, verb, floor);
  return subject && tag[subject.last - 1] !== Tag.QuestionWord ? subject : undefined;
}
