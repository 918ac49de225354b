import type { Tokens } from "../../language/tokens.ts";
import { lexicon } from "../../lexicon/load.ts";
import { anyOf, having } from "../../lexicon/terms.ts";
import { type Cluster, mayBe } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";
import type { Discourse } from "../discourse.ts";
import type { CalledNouns } from "../nouns.ts";
import { genderOfNoun } from "../person-nouns.ts";
import { isElsewhere } from "../places.ts";

const WINDOW_TOLD = 12;
/** Who holds one of these is called back by the place that elected them. */
const ELECTED = having("elected-office");

/**
 * The latest person whom the text has called by this noun before ("the senator" after "Sen. Ana Ortiz"), or who is from
 * the place that the description names ("the Ohio senator"); never one who is from another.
 */
export function personOf(
  discourse: Discourse,
  { term, lower }: Tokens,
  first: number,
  head: number,
  place: string | undefined,
): Cluster | undefined {
  const noun = lower[head];
  const gender = genderOfNoun(term[head]);
  const { mentions } = discourse;
  let called: Cluster | undefined;
  for (
    let i = mentions.length - 1, from = discourse.from(discourse.toldAt(first) - WINDOW_TOLD);
    i >= from;
    i--
  ) {
    const { cluster } = mentions[i];
    if (cluster?.type !== "person" || !mayBe(cluster.gender, gender)) continue;
    const known = cluster.calledBy.includes(noun);
    if (place === undefined) {
      if (known) return cluster;
      continue;
    }
    if (isElsewhere(cluster.places, place)) continue;
    if (cluster.places.includes(place) && (known || ELECTED.has(term[head]))) return cluster;
    if (known) called ??= cluster;
  }
  return called;
}

const EPITHETS = anyOf(having("epithet"), ELECTED);
const NEAR_TOLD = 2;

/** The only person whom the last sentences named outside quotations, for "the candidate", "the billionaire". */
export function onlyPerson(
  { document, nouns }: CoreferenceContext,
  discourse: Discourse,
  first: number,
  head: number,
  place: string | undefined,
): Cluster | undefined {
  const { term, lower } = document.tokens;
  if (!EPITHETS.has(term[head])) return undefined;
  const gender = genderOfNoun(term[head]);
  const teller = discourse.speech.tellerAt(first);
  const { mentions } = discourse;
  let only: Cluster | undefined;
  for (let i = discourse.from(discourse.toldAt(first) - NEAR_TOLD); i < mentions.length; i++) {
    const { cluster, being, first: at } = mentions[i];
    if (being !== "person" || document.tokens.quotation[at] >= 0) continue;
    if (cluster === undefined && lower[at] === lower[head]) return undefined;
    if (cluster === undefined || cluster === teller || !mayBe(cluster.gender, gender)) continue;
    if (only !== undefined && only !== cluster) return undefined;
    only = cluster;
  }
  if (only === undefined || isElsewhere(only.places, place)) return undefined;
  return ELECTED.has(term[head]) && holdsOther(only, lower[head], nouns) ? undefined : only;
}

/** Is somebody in another office than this one? */
const holdsOther = ({ calledBy }: Cluster, noun: string, nouns: CalledNouns): boolean =>
  calledBy.some((other) => other !== noun && (nouns.isOffice(other) || ELECTED.has(lexicon().termOf(other))));
