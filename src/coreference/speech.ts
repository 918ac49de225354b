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
  readonly #quotation: Int32Array;
  /** Who speaks, by the first token of the speaker's words; several claims may share them. */
  readonly #who = new Map<number, Cluster>();

  constructor({ tokens }: Document, claims: readonly ClaimDraft[]) {
    this.#quotation = tokens.quotation;
    this.claims = claims;
    this.speaker = new Int32Array(tokens.count).fill(-1);
    this.content = new Int32Array(tokens.count).fill(-1);
    // A nested claim's content is written over the one around it; later claims are inner ones where both hold a word.
    let budget = 4 * tokens.count + 64;
    for (let place = 0; place < claims.length; place++) {
      const { speaker, content } = claims[place];
      if (speaker) budget -= mark(this.speaker, speaker, place, budget);
      for (let i = 0; i < content.length; i++) budget -= mark(this.content, content[i], place, budget);
    }
  }

  /** Notes that a cluster is the speaker of the claim whose speaker's words hold this token; the first one stays. */
  hear(token: number, cluster: Cluster): void {
    const words = this.claims[this.speaker[token]].speaker;
    if (words && !this.#who.has(words.first)) this.#who.set(words.first, cluster);
  }

  /** The speaker of a claim, as far as it is known by now. */
  speakerOf(claim: ClaimDraft | undefined): Cluster | undefined {
    return claim?.speaker && this.#who.get(claim.speaker.first);
  }

  /** Who tells the words at a token, as far as it is known by now. */
  tellerAt(token: number): Cluster | undefined {
    return this.speakerOf(this.claims[this.content[token]]);
  }

  /** Who speaks the words at a token in the first person, as far as it is known by now. */
  quotedAt(token: number): Cluster | undefined {
    return this.#quotation[token] < 0 ? undefined : this.tellerAt(token);
  }
}

/** Marks the tokens of a span and tells how many they were; the budget keeps claims in claims linear. */
function mark(column: Int32Array, { first, last }: TokenSpan, place: number, budget: number): number {
  const end = Math.min(last, first + Math.max(0, budget));
  column.fill(place, first, end);
  return end - first;
}
