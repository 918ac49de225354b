import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import type { ClaimDraft } from "../facts/drafts.ts";
import type { Cluster } from "./cluster.ts";

/** Which claims the tokens speak in: as words of its speaker, or as what was said in quotation marks. */
export class Speech {
  readonly claims: readonly ClaimDraft[];
  /** For each token the claim whose speaker it names, or -1. */
  readonly speaker: Int32Array;
  /** For each token the claim whose content, the innermost one, holds it, or -1. */
  readonly content: Int32Array;
  readonly #document: Document;
  /** Who speaks, by the first token of the speaker's words; several claims may share them. */
  readonly #who = new Map<number, Cluster>();

  constructor(document: Document, claims: readonly ClaimDraft[]) {
    this.#document = document;
    this.claims = claims;
    const { count } = document.tokens;
    this.speaker = new Int32Array(count).fill(-1);
    this.content = new Int32Array(count).fill(-1);
    // A nested claim's content is written over the one around it; later claims are inner ones where both hold a word.
    let budget = 4 * count + 64;
    claims.forEach((claim, place) => {
      if (claim.speaker) budget -= mark(this.speaker, claim.speaker, place, budget);
      for (const span of claim.content) budget -= mark(this.content, span, place, budget);
    });
  }

  /** Notes that a cluster is the speaker of the claim whose speaker's words hold this token; the first one stays. */
  hear(token: number, cluster: Cluster): void {
    const key = this.#keyOf(this.claims[this.speaker[token]]);
    if (key >= 0 && !this.#who.has(key)) this.#who.set(key, cluster);
  }

  /** The speaker of a claim, as far as it is known by now. */
  speakerOf(claim: ClaimDraft | undefined): Cluster | undefined {
    return this.#who.get(this.#keyOf(claim));
  }

  #keyOf(claim: ClaimDraft | undefined): number {
    return claim?.speaker?.first ?? -1;
  }

  /** The claim whose speaker speaks the words at a token in the first person, or undefined. */
  quotedAt(token: number): ClaimDraft | undefined {
    const claim = this.claims[this.content[token]];
    if (claim === undefined || this.#document.tokens.quotation[token] < 0) return undefined;
    return claim;
  }
}

/** Marks the tokens of a span and tells how many they were; the budget keeps claims in claims linear. */
function mark(column: Int32Array, { first, last }: TokenSpan, place: number, budget: number): number {
  const end = Math.min(last, first + Math.max(0, budget));
  column.fill(place, first, end);
  return end - first;
}
