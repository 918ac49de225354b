import type { Cluster } from "./cluster.ts";
import type { Scene } from "./scene.ts";

/** Offices that a lead names before it names who holds them. */
const OFFICES: ReadonlySet<string> = new Set(
  "judge senator governor mayor minister congressman congresswoman sheriff premier chancellor coach prosecutor bishop".split(
    " ",
  ),
);
const LEAD_TOLD = 3;
const MAX_PEOPLE = 200;

/** People whom the lead brings in by their office alone ("A Texas [judge] ruled … Judge Ruth Amado wrote"). */
export class Introductions {
  readonly #scene: Scene;
  /** By office its only holder in the text; null where there are several. */
  readonly #holders = new Map<string, Cluster | null>();

  constructor(scene: Scene) {
    this.#scene = scene;
    for (const cluster of new Set(scene.of.slice(0, MAX_PEOPLE))) {
      if (cluster.type !== "person") continue;
      for (const noun of cluster.calledBy)
        if (OFFICES.has(noun)) this.#holders.set(noun, this.#holders.has(noun) ? null : cluster);
    }
  }

  /** The person whom a phrase in the lead introduces, or undefined. */
  at(phrase: number): Cluster | undefined {
    const { document, roles, nameAt } = this.#scene;
    const { tokens, phrases } = document;
    const [first, head] = [phrases.nounFirst[phrase], phrases.nounHead[phrase]];
    if (roles.told[tokens.sentence[head]] > LEAD_TOLD || nameAt[head] >= 0) return undefined;
    if (!roles.isSubject(head, head + 1)) return undefined;
    const opener = tokens.lower[first];
    const bare = first === document.sentences[tokens.sentence[head]].first && first === head;
    if (opener !== "a" && opener !== "an" && !bare) return undefined;
    const holder = this.#holders.get(tokens.lower[head]);
    // A headline's bare office may come after the name ("Ortiz wins … [Senator] from Texas says").
    return holder && (bare || holder.mentions[0].first > head) ? holder : undefined;
  }
}
