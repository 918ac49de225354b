import { KINDS, type Kind } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import type { ExpectedFacts, PartialFact } from "./expected-schema.ts";
import { meets } from "./match.ts";

type Fact = ArticleFacts[Kind][number];

/** The keys that say what a fact is, without ids, offsets and rules, which change when the article or a rule does. */
const KEPT: Readonly<Record<Kind, readonly string[]>> = {
  entities: ["type", "name", "aliases"],
  officials: ["name", "title", "unit", "organization", "country", "former"],
  amounts: ["kind", "value", "low", "high", "currency", "unit", "modifier", "change", "of", "text"],
  dates: ["type", "timex", "from", "to", "modifier", "text"],
  claims: ["speaker", "cue", "content", "act", "quotation", "negated", "certainty"],
};

const ALWAYS: ReadonlySet<string> = new Set(["modifier", "negated", "speaker"]);

const isPlain = (key: string, value: unknown): boolean =>
  value !== undefined &&
  (ALWAYS.has(key) || (value !== null && !(Array.isArray(value) && value.length === 0)));

const describe = (kind: Kind, fact: Fact): PartialFact =>
  Object.fromEntries(
    KEPT[kind]
      .map((key) => [key, (fact as unknown as Record<string, unknown>)[key]])
      .filter(([key, value]) => isPlain(key as string, value)),
  );

/** Expected facts for an article that has none: all that was found, every kind complete. */
export function freshExpectations(record: ArticleFacts): ExpectedFacts {
  const { anchor } = record.article;
  return {
    ...(anchor.date === null ? {} : { anchor: anchor.date }),
    expect: Object.fromEntries(KINDS.map((kind) => [kind, record[kind].map((fact) => describe(kind, fact))])),
    complete: [...KINDS],
  };
}

/** What an update did to the expected facts of one article. */
export interface Update {
  readonly expected: ExpectedFacts;
  readonly added: number;
  readonly removed: number;
}

/**
 * Brings expected facts up to date: items that a fact still meets stay as they were written, items that none meets go,
 * and in complete kinds the facts that no item expects are added. What is forbidden stays.
 */
export function updateExpectations(record: ArticleFacts, old: ExpectedFacts): Update {
  let added = 0;
  let removed = 0;
  const expect: NonNullable<ExpectedFacts["expect"]> = {};
  for (const kind of KINDS) {
    const facts: readonly Fact[] = record[kind];
    const before = old.expect?.[kind];
    const kept = (before ?? []).filter((item) => facts.some((fact) => meets(item, fact)));
    const missing = old.complete?.includes(kind)
      ? facts.filter((fact) => !kept.some((item) => meets(item, fact)))
      : [];
    removed += (before ?? []).length - kept.length;
    added += missing.length;
    if (before || missing.length > 0)
      expect[kind] = [...kept, ...missing.map((fact) => describe(kind, fact) as (typeof kept)[number])];
  }
  return { expected: { ...old, expect }, added, removed };
}
