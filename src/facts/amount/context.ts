import type { Document } from "../../document/document.ts";
import type { NumberMention, Numbers } from "../../language/numbers/number.ts";
import type { Phrases } from "../../language/phrases.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { terms } from "../../lexicon/terms.ts";
import type { DateDraft } from "../drafts.ts";
import { wordsOfFullNames } from "./measure/full-names.ts";
import { LETTERS } from "./money/currency.ts";
import {
  type CurrencyCountry,
  currencyCountries,
  currencyNamed,
  nearestCurrency,
} from "./money/currency-near.ts";
import { dollarOf, speaksOfSterling } from "./money/dollar.ts";

/** What the rules of amounts read from. What few articles ask for is looked for when one does. */
export class AmountContext {
  readonly document: Document;
  readonly text: string;
  readonly tokens: Tokens;
  readonly phrases: Phrases;
  readonly numbers: Numbers;
  /** By token: 1 where a date or a duration stands, which is no amount. */
  readonly taken: Uint8Array;
  #dollar: string | undefined;
  #sterling: boolean | undefined;
  #fullNames: ReadonlySet<string> | undefined;
  #countries: readonly CurrencyCountry[] | undefined;
  /** The token that was asked for a number last, and the answer: many rules ask one after the other. */
  #asked = -1;
  #number: NumberMention | undefined;

  constructor(document: Document, numbers: Numbers, dates: readonly DateDraft[]) {
    this.document = document;
    this.text = document.text;
    this.tokens = document.tokens;
    this.phrases = document.phrases;
    this.numbers = numbers;
    this.taken = new Uint8Array(document.tokens.count);
    for (let i = 0; i < dates.length; i++) this.taken.fill(1, dates[i].first, dates[i].last);
  }

  /** The number that begins at a token and belongs to no date; ordinals are none. */
  numberAt(token: number): NumberMention | undefined {
    if (token === this.#asked) return this.#number;
    const found = this.numbers.at(token);
    this.#asked = token;
    this.#number =
      found === undefined || found.form === "ordinal" || this.taken[token] === 1 || this.isLettered(token)
        ? undefined
        : found;
    return this.#number;
  }

  /** The currencies that a single capital letter at a token can stand for. */
  letters(token: number): ReadonlySet<string> | undefined {
    const { end, shape, start, term } = this.tokens;
    const single = end[token] - start[token] === 1 && (shape[token] & Shape.Capital) !== 0;
    return single ? LETTERS.get(term[token]) : undefined;
  }

  /** Does a letter that may be a currency stand right before the number ("R4.5bn")? Then it is that or a name. */
  private isLettered(token: number): boolean {
    return (
      token > 0 && (this.tokens.shape[token] & Shape.Joined) !== 0 && this.letters(token - 1) !== undefined
    );
  }

  /** The one of these currencies whose country or whose name the article speaks of, or null. */
  currencySpokenOf(token: number, codes: ReadonlySet<string>): string | null {
    return this.currencyNear(token, codes) ?? currencyNamed(this.tokens, codes);
  }

  /** What a plain "$" means in this article. */
  get dollar(): string {
    this.#dollar ??= dollarOf(this.document);
    return this.#dollar;
  }

  /** "pounds" are money here before they are a weight. */
  get sterling(): boolean {
    this.#sterling ??= speaksOfSterling(this.tokens);
    return this.#sterling;
  }

  /** Words in lower case that stand in a name of several words somewhere in the article. */
  get fullNames(): ReadonlySet<string> {
    this.#fullNames ??= wordsOfFullNames(this.tokens);
    return this.#fullNames;
  }

  /** The currency of the nearest country before a token that is one of these, else the nearest behind. */
  currencyNear(token: number, codes: ReadonlySet<string>): string | null {
    this.#countries ??= currencyCountries(this.tokens);
    return nearestCurrency(this.#countries, token, codes);
  }
}

/** The token behind the last one of the sentence that holds a token. */
export const sentenceEnd = ({ document: { sentences }, tokens }: AmountContext, token: number): number =>
  sentences[tokens.sentence[token]].last;

export const sentenceStart = ({ document: { sentences }, tokens }: AmountContext, token: number): number =>
  sentences[tokens.sentence[token]].first;

/** Does no space stand before the token? */
export const isJoined = ({ tokens }: AmountContext, at: number): boolean =>
  at < tokens.count && (tokens.shape[at] & Shape.Joined) !== 0;

const TIES = terms("- − – / : × x .");

/** Does a mark tie the number to digits before it ("10−30", "52-35"), so that it is no number of its own? */
export function isTail({ tokens: { shape, term } }: AmountContext, at: number): boolean {
  if (at < 2 || (shape[at] & shape[at - 1] & Shape.Joined) === 0) return false;
  return TIES.has(term[at - 1]) && (shape[at - 2] & Shape.Number) !== 0;
}

/** "five-" in "five- and six-cylinder": the token behind a hyphen that hangs there for a later word. */
export function behindHyphen({ tokens: { lower, shape, count } }: AmountContext, at: number): number {
  const hangs = (shape[at] & Shape.Joined) !== 0 && lower[at] === "-" && at + 1 < count;
  const free = hangs && ((shape[at + 1] & Shape.Joined) === 0 || lower[at + 1] === ",");
  return free ? at + 1 : at;
}

/** A token as the article writes it. */
export const written = ({ text, tokens }: AmountContext, token: number): string =>
  text.slice(tokens.start[token], tokens.end[token]);
