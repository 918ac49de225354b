import { grouped } from "../../text/grouped.ts";
import type { Amount } from "./schema.ts";

const MODIFIERS: ReadonlyMap<string, string> = new Map([
  ["about", "about "],
  ["more-than", "more than "],
  ["at-least", "at least "],
  ["less-than", "less than "],
  ["at-most", "at most "],
]);

/** An amount in full: "more than USD 1,200,000,000, fine", "USD 40 per bag". */
export function amountLine(amount: Amount): string {
  const { kind, value, low, high, currency, unit, per, modifier, change, of } = amount;
  const number = value === null ? `${end(low)} to ${end(high)}` : grouped(value);
  const measured =
    kind === "money"
      ? `${currency ?? "?"} ${number}`
      : kind === "percent"
        ? `${number} %`
        : unit
          ? `${number} ${unit}`
          : number;
  const rate = per === null || unit?.endsWith(` per ${per}`) ? "" : ` per ${per}`;
  const parts = [`${MODIFIERS.get(modifier) ?? ""}${measured}${rate}`, change, of === unit ? null : of];
  return parts.filter((part) => part !== null).join(", ");
}

const end = (value: number | null): string => (value === null ? "…" : grouped(value));
