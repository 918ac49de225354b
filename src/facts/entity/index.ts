import type { Document } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { DateDraft, NameDraft } from "../drafts.ts";
import { weighNeighbours } from "./beside.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";
import { EVIDENCE_NAMES, type EvidenceName } from "./evidence.ts";
import { isHeadline, restrictHeadline } from "./headlines.ts";
import { Inheritance } from "./inherit.ts";
import { NameReader } from "./reader.ts";
import type { EntityType } from "./schema.ts";
import { unitEnd } from "./units.ts";
import { type View, viewOf } from "./view.ts";
import { type WeighedEvidence, weighedEvidence } from "./weighed.ts";

/** Finds the names of a document with their types, in order, without overlap. */
export function findNames(document: Document, dates: readonly DateDraft[]): NameDraft[] {
  const view = viewOf(document, dates);
  return weighNames(view).flatMap((candidate) => [
    ...draftOf(candidate, view.tokens.shape[candidate.first]),
    ...unitOf(view, candidate),
  ]);
}

/** A place that was weighed as a name and what spoke for and against it; `type` is undefined where it was rejected. */
export interface WeighedName {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType | undefined;
  /** Strongest first for the type, or for no name where it was rejected. */
  readonly evidence: readonly WeighedEvidence[];
}

/** Every candidate of a document, the rejected ones too, for explanations. */
export const explainNames = (document: Document, dates: readonly DateDraft[]): WeighedName[] =>
  weighNames(viewOf(document, dates)).map(({ start, end, cluster }) => ({
    start,
    end,
    type: cluster.type,
    evidence: weighedEvidence(cluster),
  }));

/** Reads the sentences, then the headlines with what the sentences showed; each name's cluster is decided. */
function weighNames(view: View): Candidate[] {
  const reader = new NameReader(view);
  const headlines = view.document.sentences.filter((sentence) => {
    const headline = isHeadline(view, sentence);
    if (!headline) reader.sentence(sentence);
    return headline;
  });
  reader.finish();
  settle(reader);
  weighNeighbours(view, reader.found.sort(byStart));
  const inheritance = settle(reader);
  for (const sentence of headlines) {
    restrictHeadline(view, reader.clusters, inheritance, sentence);
    reader.headline(sentence);
  }
  if (headlines.length > 0) settle(reader);
  return reader.found.sort(byStart);
}

const byStart = (a: Candidate, b: Candidate): number => a.start - b.start;

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

/** The rule that is named for each kind of evidence; made once, not for every name. */
const RULES = Object.fromEntries(
  EVIDENCE_NAMES.map((name) => [name, `entity/${name.replace(":", "-")}`]),
) as Record<EvidenceName, string>;

function draftOf({ first, last, start, end, cluster }: Candidate, shape: number): NameDraft[] {
  const { type } = cluster;
  if (type === undefined) return [];
  const evidence = cluster.evidence();
  const rule = RULES[evidence[0] ?? "shape:capital-inside"];
  return [{ first, last, start, end, type, form: formOf(cluster, shape), rule, evidence }];
}

/** The unit of an organization that is named in lower case right behind it. */
function unitOf(view: View, candidate: Candidate): NameDraft[] {
  const last = unitEnd(view, candidate);
  if (last < 0) return [];
  const { start, end } = view.tokens;
  const first = candidate.last;
  const evidence = ["context:unit-of-organization"];
  const rule = "entity/context-unit-of-organization";
  return [
    {
      first,
      last,
      start: start[first],
      end: end[last - 1],
      type: "organization",
      form: "name",
      rule,
      evidence,
    },
  ];
}

const MAX_ACRONYM = 8;

function formOf({ words, type, key, of }: Cluster, shape: number): NameDraft["form"] {
  const acronym =
    words.length === 1 && (shape & Shape.AllCaps) !== 0 && type !== "person" && key.length <= MAX_ACRONYM;
  if (acronym) return "acronym";
  return of ? "short" : "name";
}
