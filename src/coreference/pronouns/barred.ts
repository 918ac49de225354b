import type { Document } from "../../document/document.ts";
import { Tag } from "../../language/tag.ts";
import type { Cluster } from "../cluster.ts";
import { type Antecedent, type Discourse, WINDOW_TOLD } from "../discourse.ts";
import type { Roles } from "../roles.ts";
import type { Anaphor } from "./anaphor.ts";
import { OBJECTS } from "./words.ts";

/** The subject's phrase of the verb that the pronoun is an object of, or -1. */
export function governorOf({ tokens }: Document, roles: Roles, at: number): number {
  const object =
    OBJECTS.has(tokens.term[at]) && tokens.tag[at] !== Tag.Possessive && !roles.isSubject(at, at + 1);
  return object ? roles.subjectOfGovernor(at) : -1;
}

const NOBODY: readonly Cluster[] = [];

/** Whom a pronoun cannot mean: the subject of its own verb, and whoever speaks the quotation it stands in. */
export function barredAt(
  { tokens, phrases }: Document,
  discourse: Discourse,
  at: number,
  told: number,
  governor: number,
): readonly Cluster[] {
  if (governor < 0 && tokens.quotation[at] < 0) return NOBODY;
  const speaker = discourse.speech.quotedAt(at);
  if (governor < 0) return speaker === undefined ? NOBODY : [speaker];
  const barred = speaker === undefined ? [] : [speaker];
  const { mentions } = discourse;
  for (let i = discourse.from(told - WINDOW_TOLD); i < mentions.length; i++) {
    const who = mentions[i].cluster ?? mentions[i].stranger;
    if (who && phrases.noun[mentions[i].first] === governor) barred.push(who);
  }
  return barred;
}

/**
 * Can a pronoun not mean this mention of somebody, or of nobody with a name? Whoever is named in a quotation is not the one
 * who speaks it either: "[Ortiz] lied," [he] said.
 */
export function cannotMean(
  { tokens, phrases }: Document,
  { speech }: Discourse,
  { barred, governor, speaks }: Anaphor,
  who: Cluster | undefined,
  { first }: Antecedent,
): boolean {
  if (speaks >= 0 && tokens.quotation[first] >= 0 && speech.content[first] === speaks) return true;
  return who === undefined ? governor >= 0 && phrases.noun[first] === governor : barred.includes(who);
}
