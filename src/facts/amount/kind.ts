import { type KindOfFact, present, unlessGone } from "../kind.ts";
import { CALIBRATION } from "./calibration.ts";
import type { Amount } from "./schema.ts";
import { sortOfAmount } from "./sort.ts";
import { amountLine } from "./summary.ts";

export const AMOUNT: KindOfFact<Amount> = {
  singular: "amount",
  knownBy: ["text", "value", "of"],
  telling: ["text", "of", "unit"],
  says: ["kind", "value", "low", "high", "currency", "unit", "per", "modifier", "change", "of", "text"],
  wording: ({ text }) => text,
  summary: (amount) => [amount.text, amountLine(amount)],
  parts: ({ start, end }) => [{ name: "text", spans: [[start, end]] }],
  references: ({ previous }) => present([["previous amount", previous]]),
  forget(amount, gone) {
    const previous = unlessGone(amount.previous, gone);
    return previous === amount.previous ? amount : { ...amount, previous };
  },
  sortOf: sortOfAmount,
  calibration: CALIBRATION,
};
