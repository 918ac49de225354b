import { KINDS, type Kind } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import type { Comparison } from "./compare.ts";
import { describeFact } from "./describe-fact.ts";
import type { ExpectedFacts, Json, PartialFact } from "./expected-schema.ts";
import type { Fact, Failure } from "./failure.ts";
import { meets } from "./match.ts";

/** What becomes of one expected fact. `at` is its place among those of its kind; a new one has none. */
export type Change =
  | { readonly what: "added"; readonly kind: Kind; readonly item: PartialFact }
  | { readonly what: "changed"; readonly kind: Kind; readonly at: number; readonly item: PartialFact }
  | { readonly what: "removed"; readonly kind: Kind; readonly at: number; readonly item: PartialFact };

/** `add` writes what is missing and touches nothing that stands there; `replace` brings that up to date as well. */
export type UpdateMode = "add" | "replace";

/** Expected facts for an article that has none: all that was found. Whether a kind is complete is for people to say. */
export function freshExpectations(record: ArticleFacts): ExpectedFacts {
  const { date } = record.article.anchor;
  const found = KINDS.filter((kind) => record[kind].length > 0);
  return {
    ...(date === null ? {} : { anchor: date }),
    expect: Object.fromEntries(found.map((kind) => [kind, allOf(record, kind)])),
  };
}

/** What a file that expects nothing yet is given. */
export const freshChanges = (record: ArticleFacts): Change[] =>
  KINDS.flatMap((kind) => allOf(record, kind).map((item): Change => ({ what: "added", kind, item })));

/** Two facts may be told alike; once is enough. */
function allOf(record: ArticleFacts, kind: Kind): PartialFact[] {
  const told = (record[kind] as readonly Fact[]).map((fact) => describeFact(kind, fact));
  return [...new Map(told.map((item) => [JSON.stringify(item), item])).values()];
}

/** What an update does about each failure. What is forbidden stays forbidden. */
export function changesFor({ failures }: Comparison, mode: UpdateMode): Change[] {
  const added = new Set<string>();
  return failures.flatMap((failure) => {
    const change = changeFor(failure, mode);
    if (change?.what !== "added") return change ?? [];
    const key = `${change.kind} ${JSON.stringify(change.item)}`;
    if (added.has(key)) return [];
    added.add(key);
    return change;
  });
}

function changeFor({ reason, kind, path, expected, fact }: Failure, mode: UpdateMode): Change | undefined {
  if (reason === "unexpected" && fact) return { what: "added", kind, item: describeFact(kind, fact) };
  if (mode === "add" || expected === null) return undefined;
  const at = path[2] as number;
  if (reason === "missing") return { what: "removed", kind, at, item: expected };
  if (reason !== "changed") return undefined;
  return { what: "changed", kind, at, item: broughtUpToDate(expected, fact) as PartialFact };
}

/** The expected value with what is not met taken from the fact; what is met stays as it was written. */
function broughtUpToDate(expected: Json, actual: unknown): Json | undefined {
  if (meets(expected, actual)) return expected;
  if (Array.isArray(expected)) {
    const elements = Array.isArray(actual) ? actual : [];
    return expected.filter((wanted) => elements.some((element) => meets(wanted, element)));
  }
  if (!isRecord(expected) || !isRecord(actual)) return actual as Json | undefined;
  return Object.fromEntries(
    Object.entries(expected)
      .map(([key, value]) => [key, broughtUpToDate(value, actual[key])] as const)
      .filter((entry): entry is readonly [string, Json] => entry[1] !== undefined),
  );
}

const isRecord = (value: unknown): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);
