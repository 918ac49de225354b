import { isFiniteVerb, isNoun, Tag } from "../../language/tag.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** How many tokens may stand between the start of a clause and its verb. */
const REACH = 30;

/** Does a clause with subject and finite verb begin at `at`? */
export function isClauseAt(scene: Scene, at: number, ceiling: number): boolean {
  const { tag, lower } = scene.tokens;
  let i = at;
  while (i < ceiling && tag[i] === Tag.Adverb) i++;
  const end = nounPhraseFrom(scene, i, ceiling);
  if (end === i) return false;
  const limit = Math.min(ceiling, i + REACH);
  for (let k = end; k < limit; k++) {
    if (scene.quoted[k] >= 0 && scene.quoted[k] !== scene.quoted[at]) return k === end;
    if (isFiniteVerb(tag[k]) || (tag[k] === Tag.Infinitive && k === end)) return true;
    const word = lower[k];
    if (word === "who" || word === "that" || word === "which") return verbAfterRelative(scene, k, limit);
    if (tag[k] === Tag.Adverb || tag[k] === Tag.Preposition || tag[k] === Tag.Negative) continue;
    if (isNoun(tag[k]) || tag[k] === Tag.Determiner || tag[k] === Tag.Possessive || tag[k] === Tag.Adjective)
      continue;
    if (word === "and" || tag[k] === Tag.Value || tag[k] === Tag.Genitive || tag[k] === Tag.Symbol) continue;
    return false;
  }
  return false;
}

/** "the man who won left": a second finite verb after a relative clause. */
function verbAfterRelative({ tokens }: Scene, at: number, limit: number): boolean {
  let verbs = 0;
  for (let i = at; i < limit; i++) {
    if (isFiniteVerb(tokens.tag[i]) && !isFiniteVerb(tokens.tag[i - 1])) verbs++;
    if (verbs > 1) return true;
  }
  return false;
}
