import type { Cluster } from "./cluster.ts";
import type { Discourse } from "./discourse.ts";
import { GENDERED_NOUNS } from "./person-nouns.ts";

const WINDOW_TOLD = 12;

/** The latest person whom the text has called by this noun before ("the senator" after "Sen. Ana Ortiz"). */
export function personOf(discourse: Discourse, at: number, noun: string): Cluster | undefined {
  const gender = GENDERED_NOUNS.get(noun);
  for (const { cluster } of discourse.before(at, WINDOW_TOLD)) {
    if (cluster?.type !== "person" || !cluster.calledBy.has(noun)) continue;
    if (gender === undefined || cluster.gender === undefined || cluster.gender === gender) return cluster;
  }
  return undefined;
}
