import type { Document } from "../document/document.ts";
import type { ClaimDraft } from "../facts/drafts.ts";
import { tokenAt } from "../language/tokens.ts";
import type { Span } from "../text/span.ts";
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
      for (const span of claim.speaker) budget -= this.#mark(this.speaker, span, place, budget);
      for (const span of claim.content) budget -= this.#mark(this.content, span, place, budget);
    });
  }

  /** Marks the tokens of a span and tells how many they were; the budget keeps claims in claims linear. */
  #mark(column: Int32Array, [start, end]: Span, place: number, budget: number): number {
    const { tokens } = this.#document;
    const first = tokenAt(this.#document.tokens, start);
    let at = first;
    for (; at < tokens.count && tokens.start[at] < end && at - first < budget; at++) column[at] = place;
    return at - first;
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
    return claim === undefined || claim.speaker.length === 0
      ? -1
      : tokenAt(this.#document.tokens, claim.speaker[0][0]);
  }

  /** The claim whose speaker speaks the words at a token in the first person, or undefined. */
  quotedAt(token: number): ClaimDraft | undefined {
    const claim = this.claims[this.content[token]];
    if (claim === undefined || this.#document.tokens.quotation[token] < 0) return undefined;
    return claim;
  }
}
