import { lexicon } from "../../lexicon/load.ts";
import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { NUMERALS, Role } from "./numerals.ts";

/** Longest run that is read as one number ("nine hundred and ninety-nine thousand nine hundred and …"). */
const MOST = 16;
/** Longer compounds hold no number. */
const LONGEST_COMPOUND = 40;

/**
 * The words from a token on that can belong to one number; "twenty-eight" and "half-a" are two each. Each gathering
 * overwrites the one before.
 */
export class NumeralRun {
  /** How many words there are. */
  count = 0;
  /** By word: its token, where it ends, and whether it is the last of its token. */
  readonly token: number[] = [];
  readonly end: number[] = [];
  readonly closes: boolean[] = [];
  readonly #role: number[] = [];
  readonly #value: number[] = [];

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

  /** Gathers the words from token `at` on, not beyond `limit`. */
  gather(tokens: Tokens, at: number, limit: number): void {
    this.count = 0;
    let token = at;
    while (
      token < limit &&
      this.count < MOST &&
      (this.#addToken(tokens, token) || isInnerHyphen(tokens, token, limit))
    )
      token++;
  }

  /** Adds the words of one token; false when one of them is no word of numbers, which ends the run. */
  #addToken({ term, shape, lower, start, end }: Tokens, token: number): boolean {
    if ((shape[token] & Shape.Hyphen) === 0) return this.#add(term[token], token, end[token], true);
    if (lower[token].length > LONGEST_COMPOUND) return false;
    const parts = lower[token].split("-");
    let at = start[token];
    return parts.every((part, i) => {
      const added = this.#add(lexicon().termOf(part), token, at + part.length, i === parts.length - 1);
      at += part.length + 1;
      return added;
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

/** "-" between two words without spaces ("2-million"). */
export const isInnerHyphen = ({ lower, shape }: Tokens, token: number, limit: number): boolean =>
  (shape[token] & Shape.Joined) !== 0 &&
  lower[token] === "-" &&
  token + 1 < limit &&
  (shape[token + 1] & Shape.Joined) !== 0;
