import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Cluster } from "../cluster.ts";
import type { CoreferenceContext } from "../context.ts";

/** Offices that a lead names before it names who holds them. */
const OFFICES = terms(
  "judge senator governor mayor minister congressman congresswoman sheriff premier chancellor coach prosecutor bishop",
);
const ARTICLES = terms("a an");
const LEAD_TOLD = 3;
const MAX_NAMES = 200;

/** People whom the lead brings in by their office alone ("A Texas [judge] ruled … Judge Ruth Amado wrote"). */
export class Introductions {
  readonly #context: CoreferenceContext;
  /** By office its only holder in the text; null where there are several. */
  readonly #holders = new Map<string, Cluster | null>();

  constructor(context: CoreferenceContext) {
    this.#context = context;
    const { names, people } = context;
    const limit = names[MAX_NAMES]?.first ?? context.document.tokens.count;
    for (const cluster of people) {
      if (cluster.mentions[0].first >= limit) break;
      for (const noun of cluster.calledBy)
        if (OFFICES.has(lexicon().termOf(noun)))
          this.#holders.set(noun, this.#holders.has(noun) ? null : cluster);
    }
  }

  /** Nobody holds such an office. */
  get none(): boolean {
    return this.#holders.size === 0;
  }

  /** The person whom a phrase in the lead introduces, or undefined. */
  at(phrase: number): Cluster | undefined {
    const { document, roles, nameAt } = this.#context;
    const { tokens, phrases, sentences } = document;
    const first = phrases.nounFirst[phrase];
    const head = phrases.nounHead[phrase];
    const sentence = tokens.sentence[head];
    if (roles.told[sentence] > LEAD_TOLD || nameAt[head] >= 0 || !OFFICES.has(tokens.term[head]))
      return undefined;
    const bare = first === sentences[sentence].first && first === head;
    if ((!bare && !ARTICLES.has(tokens.term[first])) || !roles.isSubject(head, head + 1)) return undefined;
    const holder = this.#holders.get(tokens.lower[head]);
    // A headline's bare office may come after the name ("Ortiz wins … [Senator] from Texas says").
    return holder && (bare || holder.mentions[0].first > head) ? holder : undefined;
  }
}
