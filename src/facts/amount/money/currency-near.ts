import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { countryOf } from "../../../lexicon/country.ts";
import { CURRENCY_NAMES, SYMBOLS } from "./currency.ts";

/** A word of a country in the article ["Mexico", "Swedish"] and that country's currency. */
export interface CurrencyCountry {
  readonly token: number;
  readonly currency: string;
}

/** The countries of an article that have a currency, in order. Names of two words ["South Korea"] count as well. */
export function currencyCountries({ lower, shape, count }: Tokens): CurrencyCountry[] {
  const found: CurrencyCountry[] = [];
  for (let token = 0; token < count; token++) {
    if ((shape[token] & Shape.Capital) === 0) continue;
    const pair = token + 1 < count ? countryOf(`${lower[token]} ${lower[token + 1]}`) : undefined;
    const currency = (pair ?? countryOf(lower[token]))?.currency;
    if (currency) found.push({ token, currency });
  }
  return found;
}

/** The first of these currencies that the article calls by its name or symbol ("naira", "₦"), or null. */
export function currencyNamed({ term, count }: Tokens, codes: ReadonlySet<string>): string | null {
  for (let token = 0; token < count; token++) {
    const code = CURRENCY_NAMES.get(term[token])?.code ?? SYMBOLS.get(term[token]);
    if (code !== undefined && codes.has(code)) return code;
  }
  return null;
}

const MOST_BETWEEN = 30;

/** The nearest of these currencies before a token, else behind it; null when the article speaks of none. */
export function nearestCurrency(
  countries: readonly CurrencyCountry[],
  token: number,
  codes: ReadonlySet<string>,
): string | null {
  const behind = firstBehind(countries, token);
  for (let at = behind - 1; at >= Math.max(0, behind - MOST_BETWEEN); at--)
    if (codes.has(countries[at].currency)) return countries[at].currency;
  for (let at = behind; at < Math.min(countries.length, behind + MOST_BETWEEN); at++)
    if (codes.has(countries[at].currency)) return countries[at].currency;
  return null;
}

/** By halves, so that many amounts cost no more than their number. */
function firstBehind(countries: readonly CurrencyCountry[], token: number): number {
  let low = 0;
  let high = countries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (countries[middle].token < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
