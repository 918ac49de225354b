import { having, rowsWith, TermMap, valued } from "../../../lexicon/terms.ts";

/** A currency by name. */
export interface CurrencyName {
  /** The one meant where no word before the name tells, "$" for the article's dollar, or null. */
  readonly code: string | null;
  /** Those that share the name and that a word before it tells apart ("Swiss francs"). */
  readonly codes: ReadonlySet<string>;
  /** How many of it make one unit of the currency: 100 for cents. */
  readonly parts: number;
}

export const CURRENCY_NAMES = new TermMap<CurrencyName>(() =>
  rowsWith("currency").flatMap(({ forms, values: { currency, currencies, parts } }) => {
    const name = {
      code: currency === "none" ? null : currency,
      codes: new Set(currencies?.split(",")),
      parts: Number(parts ?? 1),
    };
    return forms.map(([, , term]) => [term, name] as const);
  }),
);

/** Names and codes that mean something else as well, so that the number, an adjective or the article must speak for money. */
export const AMBIGUOUS = having("ambiguous-money");

/** By the word that tells it from others of one name ("Swiss"). */
export const CURRENCY_OF = valued("currency-of", String);

/** "$" is settled by the article; "¥" is Japan's unless it speaks of China. */
export const SYMBOLS = valued("symbol", String);

/** Letters before "$" ("HK$", "US $58"). */
export const DOLLAR_PREFIXES = valued("dollar-prefix", String);

export const CODES = having("currency-code");

/** What news agencies write before or behind a number instead of a code, as written, and the code or null. */
export const MARKS = valued("currency-mark", (value): readonly [readonly string[], string | null] => {
  const [writings, code = null] = value.split(":");
  return [writings.split(","), code];
});

const listed = (codes: string): ReadonlySet<string> => new Set(codes.split(","));

/** The currencies that such letters stand for, each in its own countries ("Rs", "Sh"). */
export const MARK_CURRENCIES = valued("mark-currencies", listed);

/** The currencies that one letter can stand for ("R4.5bn"). */
export const LETTERS = valued("currency-letter", listed);
