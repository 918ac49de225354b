import { type KindOfFact, NO_REFERENCES } from "../kind.ts";
import type { Amount } from "./schema.ts";
import { sortOfAmount } from "./sort.ts";

export const AMOUNT: KindOfFact<Amount> = {
  singular: "amount",
  knownBy: ["text", "value", "of"],
  telling: ["text", "of", "unit"],
  says: ["kind", "value", "low", "high", "currency", "unit", "modifier", "change", "of", "text"],
  wording: ({ text }) => text,
  parts: ({ start, end }) => [{ name: "text", spans: [[start, end]] }],
  ...NO_REFERENCES,
  sortOf: sortOfAmount,
};
