import type { TokenSpan } from "../../engine/rule.ts";
import { isFiniteVerb, isNoun, Tag } from "../../language/tag.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** How far back the comma is sought that opens "…, a spokesman for the party," before a verb. */
const PARENTHESIS = 40;

/** The subject of the verb group that begins at `end`, with its apposition and relative clause; undefined when none is found. */
export function subjectBefore(scene: Scene, end: number, floor: number): TokenSpan | undefined {
  const { lower } = scene.tokens;
  const close = beforeTime(scene, end, floor);
  if (close < end) {
    const subject = subjectBefore(scene, close, floor);
    if (subject) return subject;
  }
  if (end <= floor) return undefined;
  const mark = lower[end - 1];
  const opener =
    mark === ")"
      ? "("
      : mark === "," || mark === "-" || mark === "--" || mark === "—" || mark === "–"
        ? mark
        : "";
  if (opener !== "") return aroundParenthesis(scene, end, floor, opener);
  const first = nounPhraseBefore(scene, end, floor);
  if (first < 0) return undefined;
  return { first: beforeModifier(scene, first, floor), last: end };
}

/** The subject before a parenthesis that closes right before the verb: "Ms. Ortiz, 52, said". */
function aroundParenthesis(scene: Scene, end: number, floor: number, opener: string): TokenSpan | undefined {
  const { lower } = scene.tokens;
  const limit = Math.max(floor + 1, end - PARENTHESIS);
  for (let i = end - 2; i >= limit; i--) {
    if (scene.quoted[i] >= 0) continue;
    if (lower[i] !== opener) continue;
    const first = nounPhraseBefore(scene, i, floor);
    if (first < 0) return undefined;
    if (opener === "," && first > floor && lower[first - 1] === "," && isListOf(scene, first, i, end))
      continue;
    return { first: beforeModifier(scene, first, floor), last: end };
  }
  return undefined;
}

/** "Ana Ortiz, the mayor, 52, said": what stands between the commas only describes, so that the name stands further left. */
function isListOf({ tokens }: Scene, first: number, comma: number, end: number): boolean {
  return (
    (tokens.tag[first] === Tag.Determiner || tokens.tag[first] === Tag.Value) &&
    end - comma < 30 &&
    tokens.tag[first - 2] !== undefined &&
    isNoun(tokens.tag[first - 2])
  );
}

/** Goes on from the last noun phrase of "people who back the plan" or "an aide briefed on the call" to its head. */
function beforeModifier(scene: Scene, first: number, floor: number): number {
  const { lower, tag } = scene.tokens;
  const limit = Math.max(floor + 1, first - 16);
  let finite = false;
  for (let i = first - 1; i >= limit; i--) {
    const word = lower[i];
    if (scene.quoted[i] >= 0 || ",;:.".includes(word) || word === "and" || word === "but") break;
    if ((word === "who" || word === "that" || word === "which" || word === "whose") && isNoun(tag[i - 1])) {
      const head = nounPhraseBefore(scene, i, floor);
      return head < 0 ? first : head;
    }
    if (isFiniteVerb(tag[i]) && tag[i] !== Tag.PastTense) finite = true;
    const reduced =
      tag[i] === Tag.Gerund || tag[i] === Tag.Participle || word === "familiar" || word === "close";
    if (reduced && !finite && isNoun(tag[i - 1])) {
      const head = nounPhraseBefore(scene, i, floor);
      if (head >= 0) return head;
    }
  }
  return first;
}

const PERIODS: ReadonlySet<string> = new Set(
  "week month year night morning afternoon evening day weekend".split(" "),
);
const WHICH: ReadonlySet<string> = new Set("this last next that earlier".split(" "));
const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday".split(" "),
);

/** Passes over "on Friday", "last week", "earlier this month" right before a verb. */
function beforeTime({ tokens }: Scene, end: number, floor: number): number {
  const { lower } = tokens;
  let at = end;
  if (PERIODS.has(lower[at - 1]) && DAYS.has(lower[at - 2])) at -= 2;
  else if (PERIODS.has(lower[at - 1]) && WHICH.has(lower[at - 2])) at -= 2;
  else if (DAYS.has(lower[at - 1])) at--;
  else return end;
  if (lower[at - 1] === "earlier" || lower[at - 1] === "late") at--;
  if (lower[at - 1] === "on") at--;
  return at > floor ? at : end;
}
