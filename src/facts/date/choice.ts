import type { Tokens } from "../../language/tokens.ts";
import { terms } from "../../lexicon/terms.ts";
import { wordAt } from "./scan.ts";
import { CHOICES, type Choice, EVERY } from "./words/time-words.ts";

/** What the words before a calendar name say of it, and where they begin. */
export interface ChoiceBefore {
  readonly first: number;
  readonly choice: Choice;
  /** "every", "each": the name stands for a repetition. */
  readonly every: boolean;
}

/** "every other", "every single". */
export const OTHER = terms("other single");

/** Reads "last", "this coming", "the following", "every other" before the token `at`. */
export function choiceBefore(tokens: Tokens, at: number): ChoiceBefore {
  const { term } = tokens;
  if (EVERY.has(term[at - 1])) return { first: at - 1, choice: "infer", every: true };
  if (OTHER.has(term[at - 1]) && EVERY.has(term[at - 2]))
    return { first: at - 2, choice: "infer", every: true };
  const choice = CHOICES.get(term[at - 1]);
  if (choice === undefined) return { first: at, choice: "infer", every: false };
  return { first: takesIn(tokens, at) ? at - 2 : at - 1, choice, every: false };
}

/** "the last", "this coming", "that same". */
function takesIn(tokens: Tokens, at: number): boolean {
  const outer = wordAt(tokens, at - 2);
  const word = wordAt(tokens, at - 1);
  return outer === "the" || (outer === "this" && word !== "this") || (outer === "that" && word === "same");
}
