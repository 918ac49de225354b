import type { Amount } from "../../../facts/amount/schema.ts";
import { type Invariant, isTrimmed, meet, pairs } from "./invariant.ts";

const numbersOf = ({ value, low, high }: Amount): number[] =>
  [value, low, high].filter((number) => number !== null);

export const AMOUNTS: readonly Invariant[] = [
  {
    name: "an amount has a value or both bounds, and not both",
    *broken({ amounts }) {
      for (const { id, value, low, high, text } of amounts)
        if ((low === null) !== (high === null) || (value === null) !== (low !== null))
          yield `${id} “${text}”: ${value}, ${low} to ${high}`;
    },
  },
  {
    name: "a range runs from less to more",
    *broken({ amounts }) {
      for (const { id, low, high, text } of amounts)
        if (low !== null && high !== null && low >= high) yield `${id} “${text}”: ${low} to ${high}`;
    },
  },
  {
    name: "numbers are finite, exact to the unit, and none is minus nought",
    *broken({ amounts }) {
      for (const amount of amounts)
        for (const number of numbersOf(amount))
          if (!Number.isFinite(number) || Math.abs(number) > 2 ** 53 || Object.is(number, -0))
            yield `${amount.id} “${amount.text}”: ${number}`;
    },
  },
  {
    name: "money alone has a currency",
    *broken({ amounts }) {
      for (const { id, kind, currency } of amounts)
        if (currency !== null && kind !== "money") yield `${id} ${kind}`;
    },
  },
  {
    name: "a measure has a unit",
    *broken({ amounts }) {
      for (const { id, kind, unit, text } of amounts)
        if (unit === null && kind === "measure") yield `${id} “${text}”`;
    },
  },
  {
    name: "a unit, what a rate is per and what an amount is of have no white space around them",
    *broken({ amounts }) {
      for (const { id, unit, per, of } of amounts)
        for (const words of [unit, per, of])
          if (words !== null && !isTrimmed(words)) yield `${id}: ${JSON.stringify(words)}`;
    },
  },
  {
    name: "an old amount is another of the same kind and currency, whose own old one it is not",
    *broken({ amounts }) {
      const byId = new Map(amounts.map((amount) => [amount.id, amount]));
      for (const { id, kind, currency, previous } of amounts) {
        const old = previous === null ? undefined : byId.get(previous);
        if (old === undefined) continue;
        if (old.id === id || old.previous === id || old.kind !== kind || old.currency !== currency)
          yield `${id} was ${previous}`;
      }
    },
  },
  {
    name: "amounts stand apart",
    *broken({ amounts }) {
      for (const [before, amount] of pairs(amounts))
        if (amount.start < before.end) yield `“${before.text}” and “${amount.text}”`;
    },
  },
  {
    name: "what tells a day or an hour is no amount",
    *broken({ amounts, dates }) {
      for (const { start, end, text } of amounts)
        for (const date of dates)
          if (meet([start, end], [date.start, date.end]) && (date.type === "DATE" || date.type === "TIME"))
            yield `“${text}” and “${date.text}”`;
    },
  },
];
