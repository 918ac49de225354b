import { type Kind, kindOf } from "../facts/kinds.ts";
import type { PartialFact } from "./expected-schema.ts";
import type { Fact } from "./failure.ts";

/** Keys whose null says something. */
const ALWAYS: ReadonlySet<string> = new Set(["modifier", "negated", "speaker"]);

/** A fact as a partial one that people would write. */
export const describeFact = (kind: Kind, fact: Fact): PartialFact =>
  Object.fromEntries(
    kindOf(kind)
      .says.map((key) => [key, (fact as unknown as PartialFact)[key]] as const)
      .filter(([key, value]) => tellsSomething(key, value)),
  );

const tellsSomething = (key: string, value: unknown): boolean =>
  value !== undefined &&
  (ALWAYS.has(key) || (value !== null && !(Array.isArray(value) && value.length === 0)));
