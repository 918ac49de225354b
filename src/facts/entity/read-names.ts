import type { Sentence } from "../../document/document.ts";
import type { Candidate } from "./candidate.ts";
import type { NameContext } from "./context.ts";
import { isHeadline, restrictHeadline } from "./headlines.ts";
import { Inheritance } from "./inheritance.ts";
import { NameReader } from "./reader.ts";
import { weighNeighbours } from "./weigh/neighbours.ts";

/** A sentence whose capitals say nothing, with its openings. */
interface Headline {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
}

/** Reads the sentences, then the headlines with what the sentences showed; each name's cluster is decided. */
export function readNames(context: NameContext): readonly Candidate[] {
  const reader = new NameReader(context);
  const headlines = readSentences(context, reader);
  reader.finish();
  const inheritance = new Inheritance(reader.clusters, headlines.length > 0);
  inheritance.settle();
  weighNeighbours(context, reader.inOrder());
  inheritance.settle();
  for (const { sentence, from, to } of headlines) {
    restrictHeadline(context, reader.clusters, inheritance, sentence);
    reader.readHeadline(sentence, from, to);
  }
  if (headlines.length > 0) inheritance.settle();
  return reader.inOrder();
}

/** Reads all sentences but the headlines, which it returns. */
function readSentences(context: NameContext, reader: NameReader): Headline[] {
  const { document, openings } = context;
  const headlines: Headline[] = [];
  let to = 0;
  for (const sentence of document.sentences) {
    const from = to;
    while (to < openings.length && openings[to] < sentence.last) to++;
    if (isHeadline(context, sentence, from, to)) headlines.push({ sentence, from, to });
    else reader.read(sentence, from, to);
  }
  return headlines;
}
