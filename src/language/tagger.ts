import { lexicon } from "../lexicon/load.ts";
import { Shape } from "./shape.ts";
import { Tag } from "./tag.ts";
import type { Tokens } from "./tokens.ts";

/** What the tagger needs to know of a sentence: its tokens, `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Gives every token its part of speech, sentence by sentence. */
export function tagTokens(tokens: Tokens, sentences: readonly TokenRange[]): void {
  const { tag } = lexicon();
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) tokens.tag[i] = guess(tokens, i, tag);
}

function guess(tokens: Tokens, i: number, known: Int32Array): number {
  const shape = tokens.shape[i];
  if ((shape & Shape.Punctuation) !== 0) return Tag.Punctuation;
  if ((shape & Shape.Digit) !== 0) return Tag.Value;
  const word = tokens.word[i];
  if ((shape & Shape.Capital) !== 0 && (shape & Shape.SentenceStart) === 0) return Tag.ProperNoun;
  if (word >= 0 && known[word] > 0) return known[word];
  return (shape & Shape.Capital) !== 0 ? Tag.ProperNoun : Tag.Noun;
}
