import { PhraseBuilder } from "./phrases/builder.ts";
import { chunkNoun } from "./phrases/noun-chunk.ts";
import { linkSubjects } from "./phrases/subjects.ts";
import { chunkVerb } from "./phrases/verb-chunk.ts";
import type { Phrases } from "./phrases.ts";
import type { TokenRange } from "./tagger.ts";
import type { Tokens } from "./tokens.ts";

/** Finds the phrases of tagged sentences in one pass over the tokens. */
export function findPhrases(tokens: Tokens, sentences: readonly TokenRange[]): Phrases {
  const builder = new PhraseBuilder(tokens.count);
  for (const { first, last } of sentences) {
    const verbsBefore = builder.verbs;
    for (let i = first; i < last; ) i = readPhrase(tokens, builder, i, last);
    linkSubjects(tokens, builder, first, last, verbsBefore);
  }
  return builder.finish();
}

/** Reads the phrase that begins at `i`, if any, and returns where to go on. */
function readPhrase(tokens: Tokens, builder: PhraseBuilder, i: number, last: number): number {
  const verb = chunkVerb(tokens, builder, i, last);
  if (verb > i) return verb;
  const noun = chunkNoun(tokens, builder, i, last);
  return noun > i ? noun : i + 1;
}
