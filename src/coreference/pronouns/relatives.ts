import { isNoun } from "../../language/tag.ts";
import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import { PERSON } from "../person-nouns.ts";

/** Longest bracket and longest apposition between a name and its relative pronoun, in tokens. */
const BRACKET = 8;
const APPOSITION = 20;
const ARTICLES = terms("a an the his her its their");
const WHO = terms("who");
const WHICH = terms("which");
const COMMA = terms(",");
const OPENS = terms("(");
const CLOSES = terms(")");

/**
 * The name that "who" or "which" stands behind: right behind ("Ortiz, [who] runs the bank"), behind a bracket ("Ortiz
 * (D-Ohio), [who] …"), or behind an apposition of a person ("Ortiz, a clerk at the bank [who] …").
 */
export function relativeOf(context: CoreferenceContext, at: number): Cluster | undefined {
  const { term } = context.document.tokens;
  const who = WHO.has(term[at]);
  if (at === 0 || (!who && !WHICH.has(term[at]))) return undefined;
  const end = COMMA.has(term[at - 1]) ? at - 1 : at;
  const named = nameEndingAt(context, behindBracket(context, end));
  if (who) return named?.type === "person" ? named : throughApposition(context, end);
  return named?.type === "person" || named?.type === "nationality" ? undefined : named;
}

function nameEndingAt({ names, nameAt, of }: CoreferenceContext, end: number): Cluster | undefined {
  const place = end > 0 ? nameAt[end - 1] : -1;
  return place >= 0 && names[place].last === end ? of[place] : undefined;
}

/** Passes over "(D-Ohio)" that ends before `end`. */
function behindBracket({ document }: CoreferenceContext, end: number): number {
  const { term } = document.tokens;
  if (!CLOSES.has(term[end - 1])) return end;
  for (let i = end - 2; i > Math.max(0, end - BRACKET); i--) if (OPENS.has(term[i])) return i;
  return end;
}

/** The person before "…, a clerk at the bank": nobody else stands in the apposition, to whom "who" might belong. */
function throughApposition(context: CoreferenceContext, end: number): Cluster | undefined {
  const { tokens, phrases } = context.document;
  const limit = Math.max(1, end - APPOSITION);
  for (let i = end - 1; i > limit; i--) {
    if (phrases.verb[i] >= 0) return undefined;
    if (!COMMA.has(tokens.term[i])) continue;
    const phrase = phrases.noun[i + 1];
    if (phrase < 0 || phrases.nounFirst[phrase] !== i + 1 || !ARTICLES.has(tokens.term[i + 1]))
      return undefined;
    if (!describesPerson(context, phrases.nounHead[phrase], end)) return undefined;
    const cluster = nameEndingAt(context, behindBracket(context, i));
    return cluster?.type === "person" ? cluster : undefined;
  }
  return undefined;
}

/** Is the head a noun for one person, and no later head or name another one? */
function describesPerson(
  { document, nameAt, names }: CoreferenceContext,
  head: number,
  end: number,
): boolean {
  const { tokens, phrases } = document;
  if (!isNoun(tokens.tag[head]) || !isOnePerson(tokens.term[head], tokens.lower[head])) return false;
  for (let i = head + 1; i < end; i++) {
    if (nameAt[i] >= 0 && names[nameAt[i]].type === "person") return false;
    if (phrases.noun[i] >= 0 && phrases.nounHead[phrases.noun[i]] === i && PERSON.has(tokens.term[i]))
      return false;
  }
  return true;
}

/** "clerk", "ex-clerk". */
function isOnePerson(term: number, noun: string): boolean {
  if (PERSON.has(term)) return true;
  const hyphen = noun.lastIndexOf("-");
  return hyphen >= 0 && PERSON.has(lexicon().termOf(noun.slice(hyphen + 1)));
}
