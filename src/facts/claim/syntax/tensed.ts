import { isFiniteVerb, isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { having } from "../../../lexicon/terms.ts";

const UNCHANGED = having("unchanged-past");

/** Does token `i` carry the tense of a clause, by its tag or as a past that looks like a noun ("the levy [cost] jobs")? */
export function isTensed({ term, tag }: Tokens, i: number): boolean {
  if (isFiniteVerb(tag[i])) return true;
  if (!UNCHANGED.has(term[i]) || i === 0) return false;
  return isNoun(tag[i - 1]) || tag[i - 1] === Tag.Pronoun || tag[i - 1] === Tag.Adverb;
}

/** "The guild [issued] a note", "on June 5 [cancelled] the fair": what looks like a participle has a subject and an object. */
export function isPast({ tag }: Tokens, i: number): boolean {
  if (tag[i] !== Tag.Participle || i === 0) return false;
  if (!isNoun(tag[i - 1]) && tag[i - 1] !== Tag.Value) return false;
  return tag[i + 1] === Tag.Determiner || tag[i + 1] === Tag.Possessive || tag[i + 1] === Tag.ProperNoun;
}
