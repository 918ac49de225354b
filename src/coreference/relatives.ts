import { isNoun } from "../language/tag.ts";
import type { Cluster } from "./cluster.ts";
import { PERSON_NOUNS } from "./person-nouns.ts";
import type { Scene } from "./scene.ts";

/** Longest bracket and longest apposition between a name and its relative pronoun, in tokens. */
const BRACKET = 8;
const APPOSITION = 20;
const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "his", "her", "its", "their"]);

/**
 * The name that "who" or "which" stands behind: right behind ("Ortiz, [who] runs the bank"), behind a bracket ("Ortiz
 * (D-Ohio), [who] …"), or behind an apposition of a person ("Ortiz, a clerk at the bank [who] …").
 */
export function relativeOf(scene: Scene, at: number): Cluster | undefined {
  const { lower } = scene.document.tokens;
  const word = lower[at];
  if (at === 0 || (word !== "who" && word !== "which")) return undefined;
  const end = lower[at - 1] === "," ? at - 1 : at;
  const named = nameEndingAt(scene, behindBracket(scene, end));
  if (word === "who") return named?.type === "person" ? named : throughApposition(scene, end);
  return named?.type === "person" || named?.type === "nationality" ? undefined : named;
}

function nameEndingAt({ names, nameAt, of }: Scene, end: number): Cluster | undefined {
  const place = end > 0 ? nameAt[end - 1] : -1;
  return place >= 0 && names[place].last === end ? of[place] : undefined;
}

/** Passes over "(D-Ohio)" that ends before `end`. */
function behindBracket({ document }: Scene, end: number): number {
  const { lower } = document.tokens;
  if (lower[end - 1] !== ")") return end;
  for (let i = end - 2; i > Math.max(0, end - BRACKET); i--) if (lower[i] === "(") return i;
  return end;
}

/** The person before "…, a clerk at the bank": nobody else stands in the apposition, to whom "who" might belong. */
function throughApposition(scene: Scene, end: number): Cluster | undefined {
  const { tokens, phrases } = scene.document;
  const limit = Math.max(1, end - APPOSITION);
  for (let i = end - 1; i > limit; i--) {
    if (phrases.verb[i] >= 0) return undefined;
    if (tokens.lower[i] !== ",") continue;
    const phrase = phrases.noun[i + 1];
    if (phrase < 0 || phrases.nounFirst[phrase] !== i + 1 || !ARTICLES.has(tokens.lower[i + 1]))
      return undefined;
    if (!describesPerson(scene, phrases.nounHead[phrase], end)) return undefined;
    const cluster = nameEndingAt(scene, behindBracket(scene, i));
    return cluster?.type === "person" ? cluster : undefined;
  }
  return undefined;
}

/** Is the head a noun for one person, and no later head or name another one? */
function describesPerson({ document, nameAt, names }: Scene, head: number, end: number): boolean {
  const { tokens, phrases } = document;
  const noun = tokens.lower[head];
  const kind = noun.slice(noun.lastIndexOf("-") + 1);
  if (!isNoun(tokens.tag[head]) || !(PERSON_NOUNS.has(noun) || PERSON_NOUNS.has(kind))) return false;
  for (let i = head + 1; i < end; i++) {
    if (nameAt[i] >= 0 && names[nameAt[i]].type === "person") return false;
    if (phrases.noun[i] >= 0 && phrases.nounHead[phrases.noun[i]] === i && PERSON_NOUNS.has(tokens.lower[i]))
      return false;
  }
  return true;
}
