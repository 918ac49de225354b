import { kindOf } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { Foundation } from "../../render/explain/explanation.ts";
import { ruleOf } from "../../render/explain/rule-texts.ts";
import { type FactOfKind, factsOf } from "./parts.ts";

/** Tells which other facts of a record a fact builds on. */
export function foundationsIn(record: ArticleFacts): (fact: FactOfKind) => Foundation[] {
  const byId = new Map(factsOf(record).map((any) => [any.fact.id, any]));
  return ({ kind, fact }) =>
    kindOf(kind)
      .references(fact)
      .flatMap(({ as, id }) => {
        const other = byId.get(id);
        if (other === undefined) return [];
        const text = kindOf(other.kind).wording(other.fact);
        return [{ id, as, text, rule: ruleOf(other.fact.rule) }];
      });
}
