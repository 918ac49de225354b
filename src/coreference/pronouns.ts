import type { Document } from "../document/document.ts";
import type { Cluster } from "./cluster.ts";
import type { Antecedent, Discourse } from "./discourse.ts";
import type { PronounKind } from "./pronoun-words.ts";

const THINGS: ReadonlySet<string> = new Set(["organization", "location", "product", "law", "work", "event"]);

/**
 * The antecedent of a pronoun of the third person: the candidate with the most weight, or undefined when none fits or
 * another one comes too near. Weights: nearness in sentences, being a subject, being the only one.
 */
export function antecedentOf(
  document: Document,
  discourse: Discourse,
  at: number,
  kind: PronounKind,
): Cluster | undefined {
  const weights = new Map<Cluster, number>();
  for (const antecedent of discourse.before(at)) {
    const { cluster } = antecedent;
    if (!agrees(cluster, kind)) continue;
    const weight = weigh(document, discourse, antecedent, at);
    if (weight > (weights.get(cluster) ?? 0)) weights.set(cluster, weight);
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1]);
  if (first === undefined) return undefined;
  const margin = kind.of === "thing" ? 3 : 1;
  return second === undefined || first[1] - second[1] > margin ? first[0] : undefined;
}

function agrees(cluster: Cluster, { of, gender }: PronounKind): boolean {
  if (of === "thing") return THINGS.has(cluster.type);
  return cluster.type === "person" && (cluster.gender === undefined || cluster.gender === gender);
}

const SENTENCE_COST = 4;

function weigh(
  { tokens }: Document,
  discourse: Discourse,
  { token, sentence, subject, quotation, cluster }: Antecedent,
  at: number,
): number {
  const apart = tokens.sentence[at] - sentence;
  let weight = 20 - apart * SENTENCE_COST;
  if (subject) weight += discourse.isSubject(at) || apart === 0 ? 4 : 3;
  if (quotation !== tokens.quotation[at]) weight -= 3;
  if (cluster.gender !== undefined) weight += 1;
  if (apart === 0 && at - token < 2) weight -= 4;
  return weight;
}
