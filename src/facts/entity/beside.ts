import type { Candidate } from "./candidate.ts";
import { E } from "./evidence.ts";
import type { View } from "./view.ts";

const BESIDE = new Map([
  ["person", E["context:beside-person"]],
  ["organization", E["context:beside-organization"]],
  ["location", E["context:beside-location"]],
] as const);

/** Names in one list are alike: "Boeing, Lockheed and Northrop". Weighs neighbours that are listed or well known here. */
export function weighNeighbours({ tokens }: View, found: readonly Candidate[]): void {
  for (let i = 1; i < found.length; i++) {
    const left = found[i - 1];
    const right = found[i];
    if (
      !areListed(tokens.lower, left.last, right.outer) ||
      tokens.sentence[left.first] !== tokens.sentence[right.first]
    )
      continue;
    hand(left, right);
    hand(right, left);
  }
}

function areListed(lower: readonly string[], from: number, to: number): boolean {
  const gap = to - from;
  if (gap < 1 || gap > 2) return false;
  const mark = lower[from];
  const joined = mark === "," || mark === "and" || mark === "or";
  return joined && (gap === 1 || lower[from + 1] === "and" || lower[from + 1] === "or");
}

/** A place before a comma and a name is often the seat, not a peer: only "and" hands a place on. */
function hand(from: Candidate, to: Candidate): void {
  const { type } = from.cluster;
  if (type === undefined || to.cluster === from.cluster || from.cluster.margin < CLEAR) return;
  const evidence = BESIDE.get(type as never);
  if (evidence !== undefined) to.cluster.add(evidence);
}

const CLEAR = 4;
