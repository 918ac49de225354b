import type { Cluster } from "./cluster.ts";
import { TYPES } from "./evidence.ts";
import { LISTED, Role } from "./roles.ts";

const WEAK = 1;

/** Gives a cluster its type, or none when too little speaks for a name. */
export function decide(cluster: Cluster): void {
  const scores = cluster.scores();
  let best = 0;
  for (let t = 1; t < scores.length; t++) if (scores[t] > scores[best]) best = t;
  cluster.type = scores[best] >= threshold(cluster) ? TYPES[best] : undefined;
}

/** An ordinary word needs more than a capital; one that only ever begins sentences needs most. */
function threshold(cluster: Cluster): number {
  const roles = cluster.mentions[0]?.roles ?? 0;
  const inside = cluster.has("shape:capital-inside");
  if ((roles & LISTED) !== 0) return WEAK;
  if ((roles & (Role.Group | Role.Calendar)) !== 0) return 8;
  if (cluster.words.length > 1) return inside ? WEAK : WEAK + 0.5;
  if ((roles & Role.Common) !== 0) return inside ? 3.5 : 6;
  return inside ? 0.5 : WEAK;
}
