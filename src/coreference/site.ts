import type { Document } from "../document/document.ts";
import { isVerb, Tag } from "../language/tag.ts";
import type { Cluster } from "./cluster.ts";
import type { Antecedent, Discourse } from "./discourse.ts";

/** A pronoun's part in its clause. */
export type Part = "subject" | "owner" | "object";

/** What stands around a pronoun, as its antecedent is looked for. */
export interface Site {
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly quotation: number;
  readonly part: Part;
  /** The noun phrase of the subject of the last verb before it in its sentence, or -1. */
  readonly actor: number;
  /** Where that verb ends, or -1. */
  readonly verbEnd: number;
  /** Whoever says the words that it stands in. */
  readonly teller: Cluster | undefined;
  /** It speaks. */
  readonly speaks: boolean;
}

/** How far back the verb is looked for; bounds hostile sentences. */
const REACH = 40;

export function siteOf(document: Document, discourse: Discourse, at: number): Site {
  const { tokens, sentences, phrases } = document;
  const sentence = tokens.sentence[at];
  const verb = lastVerb(document, at);
  return {
    at,
    sentence,
    paragraph: sentences[sentence].paragraph,
    quotation: tokens.quotation[at],
    part: partOf(document, discourse, at),
    actor: verb < 0 ? -1 : phrases.verbSubject[verb],
    verbEnd: verb < 0 ? -1 : phrases.verbLast[verb],
    teller: discourse.tellerAt(at),
    speaks: discourse.speech.speaker[at] >= 0,
  };
}

/** The last verb group before a pronoun in its sentence, or -1. */
function lastVerb({ tokens, sentences, phrases }: Document, at: number): number {
  const least = Math.max(sentences[tokens.sentence[at]].first, at - REACH);
  for (let i = at - 1; i >= least; i--) if (phrases.verb[i] >= 0) return phrases.verb[i];
  return -1;
}

function partOf({ tokens, phrases }: Document, { roles }: Discourse, at: number): Part {
  const word = tokens.lower[at];
  if (tokens.tag[at] === Tag.Possessive || word === "his" || word === "its" || word === "their")
    return "owner";
  if (roles.isSubject(at, at + 1) || word === "he" || word === "she" || word === "they") return "subject";
  const phrase = phrases.noun[at];
  if (word === "her" && phrase >= 0 && phrases.nounHead[phrase] > at) return "owner";
  if (word === "it" && isVerb(tokens.tag[at + 1])) return "subject";
  return "object";
}

/** Is a mention the subject of the verb that a pronoun stands behind? */
export const isActorOf = ({ phrases }: Document, { first, last }: Antecedent, { actor }: Site): boolean =>
  actor >= 0 && phrases.nounHead[actor] >= first && phrases.nounHead[actor] < last;
