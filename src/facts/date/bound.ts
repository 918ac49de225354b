import type { Tokens } from "../../language/tokens.ts";
import { anyOf, terms, valued } from "../../lexicon/terms.ts";
import { wordAt } from "./scan.ts";

/** How nearly a length is meant, as TIMEX has it, and where the words that say so begin. */
export interface Bound {
  readonly first: number;
  readonly modifier: string;
}

const BOUNDS = valued("bound", String, ["base"]);
/** What such words end with. */
export const BOUND_ENDS = anyOf(BOUNDS.words, terms("than least most to over"));
const BEFORE_OVER = terms("well just");

/** "nearly", "no more than", "at least", "up to", "well over" right before the token `at`. */
export function boundBefore(tokens: Tokens, at: number): Bound | undefined {
  const outer = wordAt(tokens, at - 2);
  switch (wordAt(tokens, at - 1)) {
    case "than":
      return comparedBefore(tokens, at - 2);
    case "least":
      return outer === "at" ? { first: at - 2, modifier: "EQUAL_OR_MORE" } : undefined;
    case "most":
      return outer === "at" ? { first: at - 2, modifier: "EQUAL_OR_LESS" } : undefined;
    case "to":
      return outer === "up" ? { first: at - 2, modifier: "EQUAL_OR_LESS" } : undefined;
    case "over":
      return BEFORE_OVER.has(tokens.term[at - 2]) ? { first: at - 2, modifier: "MORE_THAN" } : undefined;
    case "some":
      if (wordAt(tokens, at) === "time") return undefined;
  }
  const modifier = BOUNDS.get(tokens.term[at - 1]);
  return modifier === undefined ? undefined : { first: at - 1, modifier };
}

/** "more", "no more", "no fewer" before "than" */
function comparedBefore(tokens: Tokens, at: number): Bound | undefined {
  const word = wordAt(tokens, at);
  const more = word === "more";
  if (!more && word !== "less" && word !== "fewer") return undefined;
  const outer = wordAt(tokens, at - 1);
  if (outer === "no" || (outer === "not" && more))
    return { first: at - 1, modifier: more ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE" };
  return { first: at, modifier: more ? "MORE_THAN" : "LESS_THAN" };
}
