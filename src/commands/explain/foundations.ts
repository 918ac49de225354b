import type { ArticleFacts } from "../../facts/record.ts";
import type { Foundation } from "../../render/explain/explanation.ts";
import { type AnyFact, factsOf } from "./parts.ts";
import { ruleOf } from "./rule-texts.ts";

/** Tells which other facts of a record a fact builds on. */
export function foundationsIn(record: ArticleFacts): (fact: AnyFact) => Foundation[] {
  const byId = new Map(factsOf(record).map((any) => [any.fact.id, any]));
  return (any) =>
    referencesOf(any).flatMap(([as, id]) => {
      const other = id === null ? undefined : byId.get(id);
      if (other === undefined) return [];
      return [{ id: other.fact.id, as, text: wordingOf(other), rule: ruleOf(other.fact.rule) }];
    });
}

type Reference = readonly [as: string, id: string | null];

function referencesOf({ kind, fact }: AnyFact): Reference[] {
  if (kind === "official")
    return [
      ["person", fact.personId],
      ["organization", fact.organizationId],
    ];
  if (kind !== "claim") return [];
  return [
    ["speaker", fact.speakerId],
    ...fact.via.map(({ speakerId }): Reference => ["who passed it on", speakerId]),
    ["the claim that holds it", fact.within],
    ...[...fact.entities, ...fact.amounts, ...fact.dates].map((id): Reference => ["part of its content", id]),
  ];
}

function wordingOf({ kind, fact }: AnyFact): string {
  if (kind === "entity" || kind === "official") return fact.name;
  return kind === "claim" ? fact.content : fact.text;
}
