import type { Tokens } from "../../language/tokens.ts";
import type { Choice } from "./expression.ts";
import { wordAt } from "./scan.ts";
import { CHOICES, EVERY } from "./words/choices.ts";

/** What the words before a calendar name say of it, and where they begin. */
export interface ChoiceBefore {
  readonly first: number;
  readonly choice: Choice;
  /** "every", "each": the name stands for a repetition. */
  readonly every: boolean;
}

/** Reads "last", "this coming", "the following", "every other" before the token `at`. */
export function choiceBefore(tokens: Tokens, at: number): ChoiceBefore {
  const word = wordAt(tokens, at - 1);
  if (EVERY.has(word)) return { first: at - 1, choice: "infer", every: true };
  if ((word === "other" || word === "single") && EVERY.has(wordAt(tokens, at - 2)))
    return { first: at - 2, choice: "infer", every: true };
  const choice = CHOICES.get(word);
  if (choice === undefined) return { first: at, choice: "infer", every: false };
  const outer = wordAt(tokens, at - 2);
  const takesIn =
    outer === "the" || (outer === "this" && word !== "this") || (outer === "that" && word === "same");
  return { first: takesIn ? at - 2 : at - 1, choice, every: false };
}
