import { TermBits, terms } from "../../../lexicon/terms.ts";
import type { Candidate } from "../candidate.ts";
import type { Cluster } from "../cluster.ts";
import type { NameContext } from "../context.ts";
import { evidence } from "../evidence.ts";

const BESIDE_PERSON = evidence("entity/context-beside-person");
const BESIDE_ORGANIZATION = evidence("entity/context-beside-organization");
const BESIDE_LOCATION = evidence("entity/context-beside-location");

/** A name hands its type on where it is as clear as this. */
const CLEAR = 4;

/** Names in one list are alike: "Boeing, Lockheed and Northrop". Weighs neighbours that are listed or well known here. */
export function weighNeighbours({ tokens }: NameContext, found: readonly Candidate[]): void {
  for (let i = 1; i < found.length; i++) {
    const left = found[i - 1];
    const right = found[i];
    const gap = right.outer - left.last;
    if (gap < 1 || gap > 2 || !areListed(tokens, left.last, right.outer)) continue;
    if (tokens.sentence[left.first] !== tokens.sentence[right.first]) continue;
    hand(left.cluster, right.cluster);
    hand(right.cluster, left.cluster);
  }
}

const COMMA = 1;
const JOINS = 2;
const BETWEEN = new TermBits([
  [terms(","), COMMA],
  [terms("and or"), JOINS],
]);

/** ",", "and", ", and" between two names. */
function areListed({ term }: NameContext["tokens"], from: number, to: number): boolean {
  const joined = BETWEEN.get(term[from]) !== 0;
  return joined && (to - from === 1 || BETWEEN.get(term[from + 1]) === JOINS);
}

function hand(from: Cluster, to: Cluster): void {
  if (to === from || from.margin < CLEAR) return;
  if (from.type === "person") to.add(BESIDE_PERSON);
  else if (from.type === "organization") to.add(BESIDE_ORGANIZATION);
  else if (from.type === "location") to.add(BESIDE_LOCATION);
}
