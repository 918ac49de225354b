import { having, TermBits, terms } from "../../lexicon/terms.ts";
import type { Attribution } from "./attribution.ts";
import type { ClaimContext } from "./context.ts";
import type { Certainty } from "./schema.ts";

const Word = { Possible: 1, Probable: 2, Would: 4 } as const;

const WORDS = new TermBits([
  [having("possibility"), Word.Possible],
  [having("probability"), Word.Probable],
  [terms("would 'd should"), Word.Would],
]);

/** How certain the cue lets the content be: "might say", "probably said". */
export function certaintyOf({ tokens }: ClaimContext, claim: Attribution): Certainty {
  const { cue, cueWord, open, negated } = claim;
  if (open) return "possible";
  let told = 0;
  let last = 0;
  for (let i = cue.first; i < cue.last; i++) {
    told |= last;
    last = WORDS.get(tokens.term[i]);
  }
  // "would say": nobody has said it yet; "would not say" is a refusal.
  if (!negated && (told & Word.Would) !== 0) return "possible";
  told |= last;
  if ((told & Word.Possible) !== 0) return "possible";
  if ((told & Word.Probable) !== 0) return "probable";
  const word = cueWord === undefined ? 0 : WORDS.get(cueWord.term);
  if ((word & Word.Possible) !== 0) return "possible";
  return (word & Word.Probable) !== 0 ? "probable" : "certain";
}
