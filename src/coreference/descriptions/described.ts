import type { Document } from "../../document/document.ts";
import { Tag } from "../../language/tag.ts";
import type { Tokens } from "../../language/tokens.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import type { CoreferenceRule } from "../rules.ts";

/** Whom or what a description means, and the words that are the mention. */
export interface Described {
  readonly cluster: Cluster;
  readonly first: number;
  readonly last: number;
  readonly form: "short" | "description";
  readonly rule: CoreferenceRule;
}

/** A description of these tokens. */
export const described = (
  cluster: Cluster,
  first: number,
  last: number,
  rule: CoreferenceRule,
): Described => ({ cluster, first, last, form: "description", rule });

const OWN_WORDS = terms("of that whose where near");

/** Does a thing's noun go on in words of its own: "the state of emergency", "the company that bought it"? */
export const goesOn = ({ term }: Tokens, head: number): boolean => OWN_WORDS.has(term[head + 1]);

/** The first 's of a phrase, or -1. */
export function genitiveIn({ tokens, phrases }: Document, phrase: number): number {
  const head = phrases.nounHead[phrase];
  for (let i = phrases.nounFirst[phrase] + 1; i < head; i++) if (tokens.tag[i] === Tag.Genitive) return i;
  return -1;
}

/** Names inside other than where it comes from: "the [Italian] company" is one description, "the Fiat company" none. */
export function holdsOtherName({ nameAt, names }: CoreferenceContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (nameAt[i] < 0) continue;
    const { type } = names[nameAt[i]];
    if (type !== "nationality" && type !== "location") return true;
  }
  return false;
}
