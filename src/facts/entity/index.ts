import type { Document } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import type { DateDraft, NameDraft } from "../drafts.ts";
import { unitEnd } from "./boundaries/units.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";
import { type NameContext, openNames } from "./context.ts";
import { evidence } from "./evidence.ts";
import { readNames } from "./read-names.ts";
import { HEAD_RULES } from "./rules/head.ts";
import type { EntityType } from "./schema.ts";

/** Finds the names of a document with their types, in order, without overlap. */
export function findNames(document: Document, dates: readonly DateDraft[]): NameDraft[] {
  const context = openNames(document, dates);
  const found: NameDraft[] = [];
  for (const candidate of readNames(context)) {
    const { type } = candidate.cluster;
    if (type === undefined) continue;
    found.push(nameDraft(context, candidate, type));
    const last = type === "organization" ? unitEnd(context, candidate.last) : -1;
    if (last >= 0) found.push(unitDraft(context, candidate.last, last));
  }
  return found;
}

function nameDraft({ tokens }: NameContext, candidate: Candidate, type: EntityType): NameDraft {
  const { first, last, start, end, cluster } = candidate;
  const rule = cluster.rule();
  const form = formOf(cluster, tokens.shape[first]);
  return {
    first,
    last,
    start,
    end,
    type,
    form,
    rule,
    division: type === "organization" && isDivision(cluster),
  };
}

/** The unit of an organization that is named in lower case right behind it. */
const unitDraft = ({ tokens }: NameContext, first: number, last: number): NameDraft => ({
  first,
  last,
  start: tokens.start[first],
  end: tokens.end[last - 1],
  type: "organization",
  form: "name",
  rule: UNIT,
  division: false,
});

const UNIT = "entity/context-unit-of-organization";

const MAX_ACRONYM = 8;

function formOf({ several, type, key, of }: Cluster, shape: number): NameDraft["form"] {
  const acronym = !several && (shape & Shape.AllCaps) !== 0 && type !== "person" && key.length <= MAX_ACRONYM;
  if (acronym) return "acronym";
  return of ? "short" : "name";
}

const ORGANIZATION_FIRST = evidence("entity/list-organization-first");
const LISTED = evidence("entity/list-organization");
const HEADS = HEAD_RULES.map(({ id }) => evidence(id));

/** "Microsoft Gaming": a listed name opens it, itself unknown and without a head. */
const isDivision = (cluster: Cluster): boolean =>
  cluster.has(ORGANIZATION_FIRST) && !cluster.has(LISTED) && !HEADS.some((kind) => cluster.has(kind));
