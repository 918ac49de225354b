import { Tag } from "../../language/tag.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import type { Discourse } from "../discourse.ts";
import { placeIn } from "../places.ts";
import type { CoreferenceRule } from "../rules.ts";
import { onlyPerson, personOf } from "./called.ts";
import { officeHolder } from "./office-holder.ts";

/** A person, and the step that found them. */
export interface DescribedPerson {
  readonly cluster: Cluster;
  readonly rule: CoreferenceRule;
}

/** "He was the last president", "will serve as the leader": told of somebody, not meaning somebody. */
const AS = terms("as become became becoming be been");
/** Whoever is next or another is not the one who was called so before. */
const OTHERS = terms("next future other another second would-be previous");
/** What tells which of many a person is: "the candidate who …", "the senator from …". */
const DETAILS = terms("of who whom that from with whose in for");

/**
 * Whom a description with a noun for a person means: who holds that office, whom the text called so before, or the only
 * person near. Where the text says who holds the office nobody else is meant.
 */
export function describedPerson(
  context: CoreferenceContext,
  discourse: Discourse,
  phrase: number,
  head: number,
  owner?: Cluster,
): DescribedPerson | undefined {
  const { tokens, phrases } = context.document;
  const first = phrases.nounFirst[phrase];
  if (first > 0 && (tokens.tag[first - 1] === Tag.Copula || AS.has(tokens.term[first - 1]))) return undefined;
  for (let i = first + 1; i < head; i++) if (OTHERS.has(tokens.term[i])) return undefined;
  if (context.nouns.isOffice(tokens.lower[head])) {
    const cluster = officeHolder(context, discourse, phrase, head, owner);
    return cluster && { cluster, rule: "coreference/office" };
  }
  return owner ? undefined : personCalled(context, discourse, phrase, head);
}

function personCalled(
  context: CoreferenceContext,
  discourse: Discourse,
  phrase: number,
  head: number,
): DescribedPerson | undefined {
  const { tokens, phrases } = context.document;
  const first = phrases.nounFirst[phrase];
  const place = placeIn(context, first, head);
  const called = personOf(discourse, tokens, first, head, place);
  const bare = head === phrases.nounHead[phrase] && !DETAILS.has(tokens.term[head + 1]);
  const acts = context.roles.isSubject(head, head + 1) || discourse.speech.speaker[head] >= 0;
  const only = bare && acts ? onlyPerson(context, discourse, first, head, place) : undefined;
  // "the candidate", far from whom the text called so and close to somebody else, may be either.
  if (called && only && called !== only) return undefined;
  if (called) return { cluster: called, rule: "coreference/description-of-person" };
  return only && { cluster: only, rule: "coreference/epithet" };
}
