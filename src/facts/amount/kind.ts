import { type KindOfFact, keyColumns, present, unlessGone } from "../kind.ts";
import { CALIBRATION } from "./calibration.ts";
import type { Amount } from "./schema.ts";
import { sortOfAmount } from "./sort.ts";

export const AMOUNT: KindOfFact<Amount> = {
  singular: "amount",
  knownBy: ["text", "value", "of"],
  telling: ["text", "of", "unit"],
  says: ["kind", "value", "low", "high", "currency", "unit", "per", "modifier", "change", "of", "text"],
  wording: ({ text }) => text,
  columns: {
    // "kind" says in every table which kind of fact a row has.
    amountKind: ({ kind }) => kind,
    ...keyColumns<Amount>("value", "low", "high", "currency", "unit", "per"),
    ...keyColumns<Amount>("modifier", "change", "previous", "of"),
  },
  parts: ({ start, end }) => [{ name: "text", spans: [[start, end]] }],
  references: ({ previous }) => present([["previous amount", previous]]),
  forget(amount, gone) {
    const previous = unlessGone(amount.previous, gone);
    return previous === amount.previous ? amount : { ...amount, previous };
  },
  sortOf: sortOfAmount,
  calibration: CALIBRATION,
};
