import { Tag } from "../../language/tag.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

/** What a predicate behind an object begins with. */
const PREDICATES: ReadonlySet<number> = new Set([
  Tag.Determiner,
  Tag.Possessive,
  Tag.Adjective,
  Tag.Adverb,
  Tag.Noun,
  Tag.Plural,
  Tag.ProperNoun,
  Tag.Gerund,
  Tag.Participle,
  Tag.To,
]);

/** Does the object at `at` have a predicate behind it ("[the plan] a waste", "[it] unfair", "“a waste”")? */
export function isPredicateAt(scene: Scene, at: number, ceiling: number): boolean {
  const { tokens, quoted } = scene;
  if (tokens.tag[at] === Tag.Pronoun || quoted[at] >= 0) return true;
  const end = nounPhraseFrom(scene, at, ceiling);
  return end > at && end < ceiling && (quoted[end] >= 0 || PREDICATES.has(tokens.tag[end]));
}
