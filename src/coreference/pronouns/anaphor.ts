import type { Document } from "../../document/document.ts";
import { isVerb, Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Cluster, Gender } from "../cluster.ts";
import type { Discourse } from "../discourse.ts";
import { barredAt, governorOf } from "./barred.ts";
import { IT, REFLEXIVE } from "./words.ts";

/** A pronoun whose antecedent is looked for, and what stands around it. */
export interface Anaphor {
  readonly at: number;
  /** The gender that it tells. */
  readonly gender: Gender | undefined;
  readonly sentence: number;
  /** How many sentences were told up to its own. */
  readonly told: number;
  readonly quotation: number;
  /** The claim whose speaker it is, and the one in whose content it stands, or -1. */
  readonly speaks: number;
  readonly content: number;
  readonly reflexive: boolean;
  /** The noun phrase of the subject of the verb whose object it is, or -1. */
  readonly governor: number;
  /** Whom it cannot mean. */
  readonly barred: readonly Cluster[];
  /** Is there anything that it may be unable to mean? */
  readonly bars: boolean;
}

export function anaphorAt(
  document: Document,
  discourse: Discourse,
  at: number,
  gender: Gender | undefined,
): Anaphor {
  const { tokens } = document;
  const { speech, roles } = discourse;
  const sentence = tokens.sentence[at];
  const told = roles.told[sentence];
  const governor = governorOf(document, roles, at);
  const barred = barredAt(document, discourse, at, told, governor);
  return {
    at,
    gender,
    sentence,
    told,
    quotation: tokens.quotation[at],
    speaks: speech.speaker[at],
    content: speech.content[at],
    reflexive: REFLEXIVE.has(tokens.term[at]),
    governor,
    barred,
    bars: governor >= 0 || barred.length > 0 || speech.speaker[at] >= 0,
  };
}

/** A pronoun's part in its clause. */
export type ClausePart = "subject" | "owner" | "object";

/** Where a pronoun stands. */
export interface Site {
  readonly paragraph: number;
  readonly part: ClausePart;
  /** The noun phrase of the subject of the last verb before it in its sentence, or -1. */
  readonly actor: number;
  /** Where that verb ends, or -1. */
  readonly verbEnd: number;
  /** Whoever says the words that it stands in. */
  readonly teller: Cluster | undefined;
}

export function siteOf(
  document: Document,
  { roles, speech }: Discourse,
  { at, sentence, content }: Anaphor,
): Site {
  const { phrases, sentences } = document;
  const verb = lastVerb(document, at);
  return {
    paragraph: sentences[sentence].paragraph,
    part: partOf(document, roles.isSubject(at, at + 1), at),
    actor: verb < 0 ? -1 : phrases.verbSubject[verb],
    verbEnd: verb < 0 ? -1 : phrases.verbLast[verb],
    teller: content < 0 ? undefined : speech.tellerAt(at),
  };
}

/** How far back the verb is looked for; bounds hostile sentences. */
const REACH = 40;

/** The last verb group before a pronoun in its sentence, or -1. */
function lastVerb({ tokens, sentences, phrases }: Document, at: number): number {
  const { verb } = phrases;
  const least = Math.max(sentences[tokens.sentence[at]].first, at - REACH);
  for (let i = at - 1; i >= least; i--) if (verb[i] >= 0) return verb[i];
  return -1;
}

const OWNERS = terms("his its their");
const SUBJECTS = terms("he she they");
const HER = terms("her");

function partOf({ tokens, phrases }: Document, subject: boolean, at: number): ClausePart {
  const { term, tag, count } = tokens;
  if (tag[at] === Tag.Possessive || OWNERS.has(term[at])) return "owner";
  if (subject || SUBJECTS.has(term[at])) return "subject";
  const phrase = phrases.noun[at];
  if (HER.has(term[at]) && phrase >= 0 && phrases.nounHead[phrase] > at) return "owner";
  return IT.has(term[at]) && at + 1 < count && isVerb(tag[at + 1]) ? "subject" : "object";
}
