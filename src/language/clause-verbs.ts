import { lexicon } from "../lexicon/load.ts";
import type { Tokens } from "./tokens.ts";

/** Base forms of verbs that take a clause, with or without "that" ("said the talks failed"). */
const CLAUSE_VERBS: ReadonlySet<string> = new Set(
  "say tell claim think believe know hope fear report argue suggest warn add insist expect find show mean feel understand admit acknowledge announce assume confirm deny decide estimate explain guess hear imagine indicate learn maintain note predict promise prove realise realize reckon remember see state suppose suspect swear wish write assert allege declare stress reply conclude concede testify tweet complain demand propose recommend reveal contend caution recall".split(
    " ",
  ),
);

const UNSEEN = 0;
const YES = 1;
const NO = 2;
/** By word id, filled as words are met. */
let known = new Uint8Array(0);

/** Is the token a form of a verb that takes a clause? */
export function takesClause(tokens: Tokens, i: number): boolean {
  const id = tokens.word[i];
  if (id < 0) return false;
  if (known.length === 0) known = new Uint8Array(lexicon().tags.length);
  if (known[id] === UNSEEN) known[id] = isClauseVerb(id) ? YES : NO;
  return known[id] === YES;
}

function isClauseVerb(id: number): boolean {
  const words = lexicon();
  return CLAUSE_VERBS.has(words.key(words.lemma[id]));
}
