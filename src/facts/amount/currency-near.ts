import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { countryOf } from "../../lexicon/country.ts";

/** A word of a country in the article ["Mexico", "Swedish"] and that country's currency. */
export interface CurrencyPlace {
  readonly token: number;
  readonly currency: string;
}

/** The places of an article that have a currency, in order. Names of two words ["South Korea"] count as well. */
export function currencyPlaces({ lower, shape, count }: Tokens): CurrencyPlace[] {
  const places: CurrencyPlace[] = [];
  for (let token = 0; token < count; token++) {
    if ((shape[token] & Shape.Capital) === 0) continue;
    const pair = token + 1 < count ? countryOf(`${lower[token]} ${lower[token + 1]}`) : undefined;
    const currency = (pair ?? countryOf(lower[token]))?.currency;
    if (currency) places.push({ token, currency });
  }
  return places;
}

const MOST_BETWEEN = 30;

/** The nearest of these currencies before a token, else behind it; null when the article speaks of none. */
export function nearestCurrency(
  places: readonly CurrencyPlace[],
  token: number,
  codes: ReadonlySet<string>,
): string | null {
  const behind = firstBehind(places, token);
  const fits = ({ currency }: CurrencyPlace): boolean => codes.has(currency);
  const before = places.slice(Math.max(0, behind - MOST_BETWEEN), behind).findLast(fits);
  return (before ?? places.slice(behind, behind + MOST_BETWEEN).find(fits))?.currency ?? null;
}

/** By halves, so that many amounts cost no more than their number. */
function firstBehind(places: readonly CurrencyPlace[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle].token < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
