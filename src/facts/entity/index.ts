import type { Document } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { DateDraft, NameDraft } from "../drafts.ts";
import { weighNeighbours } from "./beside.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";
import { isHeadline, restrictHeadline } from "./headlines.ts";
import { Inheritance } from "./inherit.ts";
import { NameReader } from "./reader.ts";
import { viewOf } from "./view.ts";

/** Finds the names of a document with their types, in order, without overlap. */
export function findNames(document: Document, dates: readonly DateDraft[]): NameDraft[] {
  const view = viewOf(document, dates);
  const reader = new NameReader(view);
  const headlines = document.sentences.filter((sentence) => {
    const headline = isHeadline(view, sentence);
    if (!headline) reader.sentence(sentence);
    return headline;
  });
  reader.finish();
  settle(reader);
  reader.found.sort((a, b) => a.start - b.start);
  weighNeighbours(view, reader.found);
  const inheritance = settle(reader);
  for (const sentence of headlines) {
    restrictHeadline(view, reader.clusters, inheritance, sentence);
    reader.headline(sentence);
  }
  if (headlines.length > 0) settle(reader);
  return reader.found
    .sort((a, b) => a.start - b.start)
    .flatMap((candidate) => draftOf(candidate, view.tokens.shape[candidate.first]));
}

/** Decides the names of several words, hands down what they show, then decides every name. */
function settle({ clusters }: NameReader): Inheritance {
  const all = [...clusters.byKey.values()];
  for (const cluster of all) if (cluster.words.length > 1) cluster.decide();
  const inheritance = new Inheritance(
    all.filter(({ words, type }) => words.length > 1 && type !== undefined),
  );
  for (const cluster of all) inheritance.handDown(cluster);
  for (const cluster of all) cluster.decide();
  return inheritance;
}

function draftOf({ first, last, start, end, cluster }: Candidate, shape: number): NameDraft[] {
  const { type } = cluster;
  if (type === undefined) return [];
  const evidence = cluster.evidence();
  const rule = `entity/${(evidence[0] ?? "shape:capital-inside").replace(":", "-")}`;
  return [{ first, last, start, end, type, form: formOf(cluster, shape), rule, evidence }];
}

const MAX_ACRONYM = 8;

function formOf({ words, type, key, of }: Cluster, shape: number): NameDraft["form"] {
  const acronym =
    words.length === 1 && (shape & Shape.AllCaps) !== 0 && type !== "person" && key.length <= MAX_ACRONYM;
  if (acronym) return "acronym";
  return of ? "short" : "name";
}
