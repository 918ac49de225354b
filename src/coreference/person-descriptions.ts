import type { Cluster } from "./cluster.ts";
import type { Discourse } from "./discourse.ts";
import { GENDERED_NOUNS } from "./person-nouns.ts";
import { isElsewhere } from "./places.ts";

const WINDOW_TOLD = 12;
const words = (text: string): string[] => text.split(" ");
const OFFICES: ReadonlySet<string> = new Set(
  words("senator congressman congresswoman lawmaker legislator governor mayor premier chancellor councilman"),
);

/**
 * The latest person whom the text has called by this noun before ("the senator" after "Sen. Ana Ortiz"), or who is from
 * the place that the description names ("the Ohio senator"); never one who is from another.
 */
export function personOf(
  discourse: Discourse,
  at: number,
  noun: string,
  place: string | undefined,
): Cluster | undefined {
  const gender = GENDERED_NOUNS.get(noun);
  let called: Cluster | undefined;
  for (const { cluster } of discourse.before(at, WINDOW_TOLD)) {
    if (cluster?.type !== "person") continue;
    if (gender !== undefined && cluster.gender !== undefined && cluster.gender !== gender) continue;
    const known = cluster.calledBy.has(noun);
    if (place === undefined || isElsewhere(cluster.places, place)) {
      if (place === undefined && known) return cluster;
      continue;
    }
    if (cluster.places.has(place) && (known || OFFICES.has(noun))) return cluster;
    if (known) called ??= cluster;
  }
  return called;
}

/** By these a text calls back whom it has just named, though it never said what they are. */
const EPITHETS: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...words(
    "candidate nominee contender hopeful front-runner frontrunner incumbent republican democrat socialist businessman businesswoman billionaire millionaire mogul magnate tycoon entrepreneur philanthropist politician diplomat activist campaigner actor actress star singer musician comedian filmmaker author novelist columnist surgeon neurosurgeon historian economist",
  ),
]);
const NEAR_TOLD = 2;

/** The only person whom the last sentences named outside quotations, for "the candidate", "the billionaire". */
export function onlyPerson(
  discourse: Discourse,
  at: number,
  noun: string,
  place: string | undefined,
  offices: ReadonlyMap<string, unknown>,
): Cluster | undefined {
  if (!EPITHETS.has(noun)) return undefined;
  const gender = GENDERED_NOUNS.get(noun);
  const teller = discourse.tellerAt(at);
  let only: Cluster | undefined;
  for (const { cluster, being, quotation, first } of discourse.before(at, NEAR_TOLD)) {
    if (being !== "person" || quotation >= 0) continue;
    if (cluster === undefined && discourse.wordAt(first) === noun) return undefined;
    if (cluster === undefined || cluster === teller) continue;
    if (gender !== undefined && cluster.gender !== undefined && cluster.gender !== gender) continue;
    if (only !== undefined && only !== cluster) return undefined;
    only = cluster;
  }
  return only && fits(only, noun, place, offices) ? only : undefined;
}

/** Neither from another place nor in another office. */
function fits(
  { places, calledBy }: Cluster,
  noun: string,
  place: string | undefined,
  offices: ReadonlyMap<string, unknown>,
): boolean {
  if (place !== undefined && isElsewhere(places, place)) return false;
  if (!OFFICES.has(noun)) return true;
  for (const other of calledBy)
    if (other !== noun && (OFFICES.has(other) || offices.has(other))) return false;
  return true;
}
