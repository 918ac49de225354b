import { lexicon } from "../lexicon/load.ts";
import type { Tokens } from "./tokens.ts";

/** Base forms of verbs that take a clause, with or without "that" ("said the talks failed"). */
const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  "say tell claim think believe know hope fear report argue suggest warn add insist expect find show mean feel understand admit acknowledge announce assume confirm deny decide estimate explain guess hear imagine indicate learn maintain note predict promise prove realise realize reckon remember see state suppose suspect swear wish write assert allege declare stress reply conclude concede testify tweet complain demand propose recommend reveal contend caution recall".split(
    " ",
  ),
);

const known: (boolean | undefined)[] = [];

/** Is the token a form of a verb that takes a clause? */
export function takesClause(tokens: Tokens, i: number): boolean {
  const id = tokens.word[i];
  if (id < 0) return false;
  const words = lexicon();
  known[id] ??= CLAUSE_VERBS.has(words.key(words.lemma[id]));
  return known[id];
}
