import type { Document, Sentence } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { DateDraft, NameDraft } from "../drafts.ts";
import type { Candidate } from "./candidate.ts";
import { type Cluster, Clusters } from "./cluster.ts";
import { weighContext } from "./context.ts";
import { inherit } from "./inherit.ts";
import { weighInside } from "./inside.ts";
import { Role } from "./roles.ts";
import { runEnd } from "./runs.ts";
import { type Part, splitRun } from "./split.ts";
import { phraseRoles, type View, viewOf } from "./view.ts";
import { decide } from "./weigh.ts";

/** Finds the names of a document with their types, in order, without overlap. */
export function findNames(document: Document, dates: readonly DateDraft[]): NameDraft[] {
  const view = viewOf(document, dates);
  const clusters = new Clusters();
  const found: Candidate[] = [];
  for (const sentence of document.sentences)
    readSentence(view, sentence, (part) => {
      const candidate = candidateOf(view, part);
      if (candidate === undefined) return;
      found.push(candidate);
      gather(view, clusters, candidate);
    });
  const all = [...clusters.byKey.values()];
  for (const cluster of all) if (cluster.words.length > 1) decide(cluster);
  inherit(
    clusters,
    all.filter(({ words, type }) => words.length > 1 && type !== undefined),
  );
  for (const cluster of all) decide(cluster);
  return found.flatMap((candidate) => draftOf(view, candidate));
}

function readSentence(view: View, { first, last }: Sentence, emit: (part: Part) => void): void {
  for (let at = first; at < last; at++) {
    if ((view.roles[at] & Role.Nameable) === 0) continue;
    const start = skipsFirst(view, at) ? at + 1 : at;
    if (start >= last || (view.roles[start] & Role.Nameable) === 0) continue;
    const end = runEnd(view, start, last);
    splitRun(view, start, end, emit);
    at = end - 1;
  }
}

const KEPT =
  Role.FirstName |
  Role.Surname |
  Role.Country |
  Role.City |
  Role.Region |
  Role.Organization |
  Role.Nationality |
  Role.Title |
  Role.TitleModifier |
  Role.Group;

/** "Yesterday Obama said": an ordinary word that only the sentence's start capitalises. */
function skipsFirst({ tokens, roles }: View, at: number): boolean {
  if ((tokens.shape[at] & Shape.SentenceStart) === 0) return false;
  if ((roles[at] & Role.Common) === 0 || (roles[at] & KEPT) !== 0) return false;
  return (
    (roles[at + 1] & Role.Nameable) !== 0 && (roles[at + 1] & (Role.Common | Role.OrganizationHead)) === 0
  );
}

function candidateOf(view: View, { first, last, outer, titled }: Part): Candidate | undefined {
  const { tokens } = view;
  const roles = phraseRoles(view, first, last);
  return {
    first,
    last,
    start: tokens.start[first],
    end: endOf(view, last),
    outer,
    titled,
    roles,
    headline: false,
  };
}

const endOf = ({ tokens }: View, last: number): number => tokens.end[last - 1];

function gather(view: View, clusters: Clusters, candidate: Candidate): void {
  const key = view.text.slice(candidate.start, candidate.end).toLowerCase().replace(/\s+/g, " ");
  const cluster = clusters.of(key);
  if (cluster.mentions.length === 0) weighInside(view, candidate, cluster);
  cluster.mentions.push(candidate);
  candidate.cluster = cluster;
  weighContext(view, candidate, cluster);
}

function draftOf({ tokens }: View, { first, last, start, end, cluster }: Candidate): NameDraft[] {
  if (cluster?.type === undefined) return [];
  const evidence = cluster.evidence();
  return [
    {
      first,
      last,
      start,
      end,
      type: cluster.type,
      form: formOf(cluster, tokens.shape[first]),
      rule: `entity/${evidence[0]?.replace(":", "-") ?? "shape"}`,
      evidence,
    },
  ];
}

function formOf(cluster: Cluster, shape: number): NameDraft["form"] {
  if (
    cluster.words.length === 1 &&
    (shape & Shape.AllCaps) !== 0 &&
    cluster.type !== "person" &&
    cluster.key.length <= 8
  )
    return "acronym";
  return cluster.of ? "short" : "name";
}
