import { NON_FINITE, VerbFlag } from "../../language/phrases.ts";
import { Tag } from "../../language/tag.ts";
import { numberAfterModifier } from "./modifier.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** How many tokens may stand between the start of a clause and its verb. */
const REACH = 40;

/** Does a clause with subject and finite verb begin at `at`? */
export function isClauseAt(scene: Scene, at: number, ceiling: number): boolean {
  const { document, tokens } = scene;
  const { noun, verb, verbFirst, verbLast, verbFlags, verbSubject, nounFirst } = document.phrases;
  let start = at;
  while (start < ceiling && tokens.tag[start] === Tag.Adverb) start++;
  start = numberAfterModifier(scene, start);
  if (start >= ceiling || (noun[start] < 0 && tokens.lower[start] !== "there")) return false;
  const subjectEnd = Math.max(start + 1, nounPhraseFrom(scene, start, ceiling));
  const limit = Math.min(ceiling, start + REACH);
  for (let i = start; i < limit; i++) {
    const group = verb[i];
    if (group < 0) continue;
    const flags = verbFlags[group];
    if ((flags & NON_FINITE) === 0 && (flags & VerbFlag.Relative) === 0) {
      if (verbFirst[group] - 1 >= start && verbFirst[group] - 1 < subjectEnd) return true;
      const subject = verbSubject[group];
      return subject >= 0 && nounFirst[subject] >= at && nounFirst[subject] < subjectEnd;
    }
    i = verbLast[group] - 1;
  }
  return false;
}

/** Does token `at` belong to a verb group that carries tense? */
export function isFiniteAt({ document }: Scene, at: number): boolean {
  const group = document.phrases.verb[at];
  return group >= 0 && (document.phrases.verbFlags[group] & NON_FINITE) === 0;
}
