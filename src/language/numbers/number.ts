export type NumberForm = "digits" | "words" | "fraction" | "ordinal" | "vague";

/** A number as the text writes it. What it counts, and whether it is an amount or part of a date, others decide. */
export interface NumberMention {
  /** Its tokens, suffix included; `last` exclusive. */
  readonly first: number;
  readonly last: number;
  /** The token behind the last one of its sentence. */
  readonly limit: number;
  /** UTF-16 span of the number itself, magnitude included, suffix left out. */
  readonly start: number;
  readonly end: number;
  /** Magnitude applied; NaN when only `low` and `high` are known ("dozens"). */
  readonly value: number;
  /** The magnitude in it (1e9 in "1.2 billion"), else 1: a range shares it ("$3 to $4 billion"). */
  readonly scale: number;
  readonly low: number;
  readonly high: number;
  /** "vague": an open number ("hundreds", "several thousand", "a couple"). */
  readonly form: NumberForm;
  /** What is attached behind it, in lower case: "year-old" in "20-year-old", "km" in "500km", "m" in "$5m", else "". */
  readonly suffix: string;
  /** Term of the suffix up to its first hyphen ("year"), or 0. */
  readonly unit: number;
  /** A hyphen stands before the suffix. */
  readonly hyphen: boolean;
}

/** The numbers of a document, in order, and where each stands. */
export class Numbers {
  readonly mentions: readonly NumberMention[];
  /** By token: place of the mention that holds it, from 1, or 0. */
  readonly #place: Int32Array;

  constructor(mentions: readonly NumberMention[], tokens: number) {
    this.mentions = mentions;
    this.#place = new Int32Array(tokens);
    for (let i = 0; i < mentions.length; i++)
      for (let token = mentions[i].first; token < mentions[i].last; token++) this.#place[token] = i + 1;
  }

  /** The number that begins at a token, or undefined. */
  at(token: number): NumberMention | undefined {
    if (token < 0 || token >= this.#place.length) return undefined;
    const place = this.#place[token];
    if (place === 0) return undefined;
    const found = this.mentions[place - 1];
    return found.first === token ? found : undefined;
  }

  /** The number that a token is part of, or undefined. */
  holding(token: number): NumberMention | undefined {
    if (token < 0 || token >= this.#place.length) return undefined;
    const place = this.#place[token];
    return place === 0 ? undefined : this.mentions[place - 1];
  }
}
