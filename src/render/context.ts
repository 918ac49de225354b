import type { Article } from "../document/document.ts";
import { segment } from "../document/segment.ts";
import type { AnyFact } from "../facts/kind.ts";
import { type Kind, kindOf } from "../facts/kinds.ts";
import { placesIn } from "../text/lines.ts";

/** Where a fact stands, for people: line and column count from 1, the column in UTF-16 units. */
export interface Context {
  readonly sentence: string;
  readonly line: number;
  readonly column: number;
}

/** Tells where the facts of an article stand. */
export function contextsOf(article: Article): (start: number) => Context {
  const { text, sentences } = segment(article);
  const placeOf = placesIn(text);
  return (start) => {
    const sentence = sentences[lastFrom(sentences, start)];
    const isInside = sentence !== undefined && sentence.end > start;
    return { sentence: isInside ? text.slice(sentence.start, sentence.end) : "", ...placeOf(start) };
  };
}

/** The index of the last sentence that begins at or before an offset; -1 for none. */
function lastFrom(sentences: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The offset that a fact begins at: of its text, else of its first part. */
export function startOf(kind: Kind, fact: AnyFact): number {
  if ("start" in fact) return Number(fact.start);
  return kindOf(kind).parts(fact)[0].spans[0][0];
}
