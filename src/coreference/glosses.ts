import type { Document } from "../document/document.ts";
import type { TokenSpan } from "../engine/rule.ts";
import { Shape } from "../language/shape.ts";
import { terms } from "../lexicon/terms.ts";

const LONGEST = 6;
const OPENS = terms("(");
const CLOSES = terms(")");

/**
 * What abbreviations in brackets are short for, where the words are no name: "special investigation team (SIT)".
 */
export class Glosses {
  readonly #document: Document;
  readonly #nameAt: Int32Array;
  readonly #known = new Map<string, TokenSpan>();
  readonly #standsFor: Map<number, TokenSpan>;

  constructor(document: Document, nameAt: Int32Array, standsFor: Map<number, TokenSpan>) {
    this.#document = document;
    this.#nameAt = nameAt;
    this.#standsFor = standsFor;
  }

  /** Notes what an abbreviation stands for, which its first place in brackets tells. */
  read(at: number): void {
    const word = this.#document.tokens.lower[at];
    const words = this.#known.get(word) ?? this.#expansionOf(at);
    if (words === undefined) return;
    this.#known.set(word, words);
    this.#standsFor.set(at, words);
  }

  /** The words right before "(SIT)" whose first letters it writes. */
  #expansionOf(at: number): TokenSpan | undefined {
    const { term, lower, shape } = this.#document.tokens;
    if (!OPENS.has(term[at - 1]) || !CLOSES.has(term[at + 1])) return undefined;
    const { length } = lower[at];
    const first = at - 1 - length;
    if (length > LONGEST || first < 0) return undefined;
    for (let i = 0; i < length; i++) {
      const token = first + i;
      if (
        this.#nameAt[token] >= 0 ||
        lower[token][0] !== lower[at][i] ||
        (shape[token] & Shape.Capital) !== 0
      )
        return undefined;
    }
    return { first, last: at - 1 };
  }
}
