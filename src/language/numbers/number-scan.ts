import { lexicon } from "../../lexicon/load.ts";
import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { NUMERALS, Role } from "./numerals.ts";

/** Longest run that is read as one number ("nine hundred and ninety-nine thousand nine hundred and …"). */
const MOST = 16;
/** Longer compounds hold no number. */
const LONGEST_COMPOUND = 40;

/**
 * What numbers are read from: a text, and the words from a token on that can belong to one number; "twenty-eight" and
 * "half-a" are two each. Each gathering overwrites the one before.
 */
export class NumberScan {
  readonly text: string;
  readonly tokens: Tokens;
  /** The token behind the sentence that is read. */
  limit = 0;
  /** How many words there are. */
  count = 0;
  /** By word: its token, where it ends, and whether it is the last of its token. */
  readonly token: number[] = [];
  readonly end: number[] = [];
  readonly closes: boolean[] = [];
  readonly #role: number[] = [];
  readonly #value: number[] = [];

  constructor(text: string, tokens: Tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** What a word does in a number (`Role`), 0 behind the last one. */
  role(at: number): number {
    return at < this.count ? this.#role[at] : 0;
  }

  value(at: number): number {
    return this.#value[at];
  }

  /** Does a token begin between a word and the one before, which no hyphen joins? */
  isApart(at: number): boolean {
    return this.token[at - 1] !== this.token[at];
  }

  /** Is a token "-" between two words without spaces ("2-million")? */
  isInnerHyphen(at: number): boolean {
    const { lower, shape } = this.tokens;
    return (
      (shape[at] & Shape.Joined) !== 0 &&
      lower[at] === "-" &&
      at + 1 < this.limit &&
      (shape[at + 1] & Shape.Joined) !== 0
    );
  }

  /** Gathers the words from a token on. */
  gather(from: number): void {
    this.count = 0;
    for (let at = from; at < this.limit && this.count < MOST; at++)
      if (!this.#addToken(at) && !this.isInnerHyphen(at)) return;
  }

  /** Adds the words of one token; false when one of them is no word of numbers, which ends the run. */
  #addToken(at: number): boolean {
    const { term, shape, lower, start, end } = this.tokens;
    if ((shape[at] & Shape.Hyphen) === 0) return this.#add(term[at], at, end[at], true);
    if (lower[at].length > LONGEST_COMPOUND) return false;
    const parts = lower[at].split("-");
    let close = start[at] - 1;
    return parts.every((part, i) => {
      close += part.length + 1;
      return this.#add(lexicon().termOf(part), at, close, i === parts.length - 1);
    });
  }

  #add(term: number, token: number, end: number, closes: boolean): boolean {
    const numeral = NUMERALS.get(term);
    if (numeral === undefined || numeral.role === Role.Sign) return false;
    const at = this.count++;
    this.#role[at] = numeral.role;
    this.#value[at] = numeral.value;
    this.token[at] = token;
    this.end[at] = end;
    this.closes[at] = closes;
    return true;
  }
}
