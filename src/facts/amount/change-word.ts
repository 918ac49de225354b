import { having } from "../../lexicon/terms.ts";
import type { Amount } from "./schema.ts";

export type Change = Amount["change"];

const INCREASE = having("increase");
const DECREASE = having("decrease");

/** The direction that a word gives to the amount beside it, or null. */
export function changeWord(term: number): Change {
  if (DECREASE.has(term)) return "decrease";
  return INCREASE.has(term) ? "increase" : null;
}

export const isChangeWord = (term: number): boolean => INCREASE.has(term) || DECREASE.has(term);
