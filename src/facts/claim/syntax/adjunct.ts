import { Tag } from "../../../language/tag.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { ClaimContext } from "../context.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import { isTimeWord, timeFrom } from "./time.ts";

/** Open where, when or to whom something was said. */
const PREPOSITIONS = terms(
  "in on at during after before by from of to through via with as about for outside inside near over aboard behind between",
);
const ADVERBS = terms("back again here there");
const PARTS_OF_DAY = terms("morning afternoon evening night");

/** The token after the adjunct that begins at `at` ("Monday night", "in a statement", "flatly"); `at` when none does. */
export function adjunctEnd(context: ClaimContext, at: number, ceiling = context.passage.last): number {
  const { term, tag } = context.tokens;
  if (at >= ceiling) return at;
  if (isTimeWord(term[at])) return PARTS_OF_DAY.has(term[at + 1]) ? at + 2 : at + 1;
  const time = timeFrom(context.tokens, at);
  if (time > at) return time;
  if (tag[at] === Tag.Adverb || ADVERBS.has(term[at])) return at + 1;
  if (!PREPOSITIONS.has(term[at]) || tag[at] === Tag.To) return at;
  if (isTimeWord(term[at + 1])) return adjunctEnd(context, at + 1, ceiling);
  const end = nounPhraseFrom(context, at + 1, ceiling);
  return end > at + 1 ? end : at;
}
