import type { Kind } from "../facts/kinds.ts";
import type { PartialFact } from "./expected-schema.ts";
import type { Fact } from "./failure.ts";

/** The keys that say what a fact is, without ids, offsets and rules, which change when the article or a rule does. */
const KEPT: Readonly<Record<Kind, readonly string[]>> = {
  entities: ["type", "name", "aliases"],
  officials: ["name", "title", "unit", "organization", "country", "former"],
  amounts: ["kind", "value", "low", "high", "currency", "unit", "modifier", "change", "of", "text"],
  dates: ["type", "timex", "from", "to", "modifier", "text"],
  claims: ["speaker", "cue", "content", "act", "quotation", "negated", "certainty"],
};

/** Keys whose null says something. */
const ALWAYS: ReadonlySet<string> = new Set(["modifier", "negated", "speaker"]);

/** A fact as a partial one that people would write. */
export const describeFact = (kind: Kind, fact: Fact): PartialFact =>
  Object.fromEntries(
    KEPT[kind]
      .map((key) => [key, (fact as unknown as PartialFact)[key]] as const)
      .filter(([key, value]) => tellsSomething(key, value)),
  );

const tellsSomething = (key: string, value: unknown): boolean =>
  value !== undefined &&
  (ALWAYS.has(key) || (value !== null && !(Array.isArray(value) && value.length === 0)));
