import type { Document } from "../../document/document.ts";
import type { NumberMention, Numbers } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import type { DateDraft } from "../drafts.ts";
import { dollarOf, speaksOfSterling } from "./country.ts";
import { type CurrencyPlace, currencyPlaces, nearestCurrency } from "./currency-near.ts";
import { wordsOfFullNames } from "./full-names.ts";

/** What the rules of amounts read from. */
export interface AmountContext {
  readonly document: Document;
  readonly numbers: Numbers;
  /** By token: 1 where a date or a duration stands, which is no amount. */
  readonly taken: Uint8Array;
  /** What a plain "$" means in this article. */
  readonly dollar: string;
  /** "pounds" are money here before they are a weight. */
  readonly sterling: boolean;
  /** Words in lower case that stand in a name of several words somewhere in the article. */
  readonly fullNames: ReadonlySet<string>;
  /** The currency of the nearest country before a token that is one of these, else the nearest behind. */
  readonly currencyNear: (token: number, codes: ReadonlySet<string>) => string | null;
}

export function amountContext(
  document: Document,
  numbers: Numbers,
  dates: readonly DateDraft[],
): AmountContext {
  const taken = new Uint8Array(document.tokens.count);
  for (const { first, last } of dates) taken.fill(1, first, last);
  let dollar: string | undefined;
  let sterling: boolean | undefined;
  let names: ReadonlySet<string> | undefined;
  let places: readonly CurrencyPlace[] | undefined;
  // Few articles ask, so neither is looked for before one does.
  return {
    document,
    numbers,
    taken,
    get dollar() {
      dollar ??= dollarOf(document);
      return dollar;
    },
    get sterling() {
      sterling ??= speaksOfSterling(document.tokens);
      return sterling;
    },
    get fullNames() {
      names ??= wordsOfFullNames(document.tokens);
      return names;
    },
    currencyNear(token, codes) {
      places ??= currencyPlaces(document.tokens);
      return nearestCurrency(places, token, codes);
    },
  };
}

/** The number that begins at a token and belongs to no date; ordinals are none. */
export function numberAt({ numbers, taken }: AmountContext, token: number): NumberMention | undefined {
  const found = numbers.at(token);
  return found === undefined || found.form === "ordinal" || taken[token] === 1 ? undefined : found;
}

/** The token behind the last one of the sentence that holds a token. */
export const sentenceEnd = ({ document: { sentences, tokens } }: AmountContext, token: number): number =>
  sentences[tokens.sentence[token]].last;

export const sentenceStart = ({ document: { sentences, tokens } }: AmountContext, token: number): number =>
  sentences[tokens.sentence[token]].first;

/** Does a mark tie the number to digits before it ("10−30", "52-35"), so that it is no number of its own? */
export function isTail({ document: { tokens } }: AmountContext, at: number): boolean {
  const { lower, shape } = tokens;
  if (at < 2 || (shape[at] & shape[at - 1] & Shape.Joined) === 0) return false;
  return TIES.has(lower[at - 1]) && (shape[at - 2] & Shape.Number) !== 0;
}

const TIES: ReadonlySet<string> = new Set(["-", "−", "–", "/", ":", "×", "x", "."]);

/** "five-" in "five- and six-cylinder": the token behind a hyphen that hangs there for a later word. */
export function behindHyphen({ document: { tokens } }: AmountContext, at: number): number {
  const { lower, shape } = tokens;
  const hangs = lower[at] === "-" && (shape[at] & Shape.Joined) !== 0 && at + 1 < tokens.count;
  const free = hangs && ((shape[at + 1] & Shape.Joined) === 0 || lower[at + 1] === ",");
  return free ? at + 1 : at;
}

/** A token as the article writes it. */
export const written = ({ document: { text, tokens } }: AmountContext, token: number): string =>
  text.slice(tokens.start[token], tokens.end[token]);
