import type { Amount } from "../../facts/amount/schema.ts";
import type { Annotation } from "./builder.ts";
import { labelOf } from "./labels.ts";

export function annotateAmount(amount: Amount, into: Annotation): void {
  const { kind, start, end, value, low, high, currency, unit, of } = amount;
  const number = value ?? `${low} to ${high}`;
  into.factMark(labelOf(kind), [[start, end]], amount, [number, currency ?? unit, of]);
}
