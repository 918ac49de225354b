import { PhraseBuilder } from "./phrases/builder.ts";
import { chunkNoun, NOUN_STARTS } from "./phrases/noun-chunk.ts";
import { SubjectFinder } from "./phrases/subjects.ts";
import { chunkVerb, VERB_STARTS } from "./phrases/verb-chunk.ts";
import type { Phrases } from "./phrases.ts";
import { within } from "./tag.ts";
import type { TokenRange } from "./tagger.ts";
import type { Tokens } from "./tokens.ts";

/** Finds the phrases of tagged sentences in one pass over the tokens. */
export function findPhrases(tokens: Tokens, sentences: readonly TokenRange[]): Phrases {
  const builder = new PhraseBuilder(tokens.count);
  const subjects = new SubjectFinder(tokens, builder);
  const { tag } = tokens;
  for (const { first, last } of sentences) {
    const verbsBefore = builder.verbs;
    for (let i = first; i < last; ) {
      let end = i;
      if (within(tag[i], VERB_STARTS)) end = chunkVerb(tokens, builder, i, last);
      else if (within(tag[i], NOUN_STARTS)) end = chunkNoun(tokens, builder, i, last);
      i = end > i ? end : i + 1;
    }
    if (builder.verbs > verbsBefore) subjects.link(first, last, verbsBefore);
  }
  return builder.finish();
}
