import { isFiniteVerb, isNoun, Tag } from "../../language/tag.ts";
import type { Tokens } from "../../language/tokens.ts";

/** Verbs whose past looks like their present, and mostly like a noun. */
const UNCHANGED: ReadonlySet<string> = new Set(
  "beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read rid set shed shot shut split spread thrust upset".split(
    " ",
  ),
);

/** Does token `i` carry the tense of a clause, by its tag or as a past that looks like a noun ("the levy [cost] jobs")? */
export function isTensed({ lower, tag }: Tokens, i: number): boolean {
  if (isFiniteVerb(tag[i])) return true;
  if (!UNCHANGED.has(lower[i]) || i === 0) return false;
  return isNoun(tag[i - 1]) || tag[i - 1] === Tag.Pronoun || tag[i - 1] === Tag.Adverb;
}

/** "The guild [issued] a note", "on June 5 [cancelled] the fair": what looks like a participle has a subject and an object. */
export function isPast({ tag }: Tokens, i: number): boolean {
  if (tag[i] !== Tag.Participle || i === 0) return false;
  if (!isNoun(tag[i - 1]) && tag[i - 1] !== Tag.Value) return false;
  return tag[i + 1] === Tag.Determiner || tag[i + 1] === Tag.Possessive || tag[i + 1] === Tag.ProperNoun;
}
