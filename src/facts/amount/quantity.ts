import type { TokenSpan } from "../../engine/rule.ts";
import type { NumberMention } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import type { Tokens } from "../../language/tokens.ts";
import { terms } from "../../lexicon/terms.ts";
import type { Noun } from "../drafts.ts";
import type { AmountContext } from "./context.ts";
import type { AmountKind } from "./schema.ts";

/** A number with what it measures, before the words around it are heard. Who makes one may still change it. */
export interface Quantity extends TokenSpan {
  first: number;
  last: number;
  /** Offsets: an amount may begin and end inside a token ("sub-7", "12-cent"). */
  start: number;
  end: number;
  /** NaN when only `low` and `high` are known. */
  value: number;
  low: number;
  high: number;
  /** Magnitude written in the number, which a range shares. */
  scale: number;
  kind: AmountKind;
  currency: string | null;
  unit: Noun | null;
  /** Id of the rule that found it. */
  rule: string;
}

/** A quantity of a number alone; `factor` scales its values. */
export function quantityOf(
  number: NumberMention,
  kind: AmountKind,
  unit: Noun | null = null,
  currency: string | null = null,
  factor = 1,
): Quantity {
  const whole = factor === 1 && number.scale === 1;
  return {
    first: number.first,
    last: number.last,
    start: number.start,
    end: number.end,
    value: whole ? number.value : round(number.value * factor),
    low: whole ? number.low : round(number.low * factor),
    high: whole ? number.high : round(number.high * factor),
    scale: number.scale * Math.max(1, factor),
    kind,
    currency,
    unit,
    rule: "",
  };
}

/** A quantity that words say without a number ("twice", "a dollar"). */
export const wordQuantity = (
  { start, end }: Tokens,
  { first, last }: TokenSpan,
  kind: AmountKind,
  value: number,
  currency: string | null = null,
): Quantity => ({
  first,
  last,
  start: start[first],
  end: end[last - 1],
  value,
  low: Number.NaN,
  high: Number.NaN,
  scale: 1,
  kind,
  currency,
  unit: null,
  rule: "",
});

/** The quantity with the tokens up to `last` taken in. */
export function upTo(quantity: Quantity, last: number, { end }: Tokens): Quantity {
  quantity.last = last;
  quantity.end = end[last - 1];
  return quantity;
}

/** The quantity, which ends at an offset inside its tokens. */
export function endingAt(quantity: Quantity, end: number): Quantity {
  quantity.end = end;
  return quantity;
}

/** Without the noise of binary fractions: 1.1 times a million is 1100000, 14.27 cents are 0.1427. */
export const round = (value: number): number => {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const rounded = Number(value.toPrecision(15));
  return String(rounded).length + 2 < String(value).length ? rounded : value;
};

const MINUS = terms("- − –");

/** The quantity with the sign before it ("-4", "minus five"), where one stands. */
export function signed({ tokens }: AmountContext, quantity: Quantity): Quantity {
  const { lower, sentence, shape, term } = tokens;
  const before = quantity.first - 1;
  if (before < 0 || sentence[before] !== sentence[quantity.first]) return quantity;
  const tied = (shape[before] & Shape.Joined) === 0 && (shape[quantity.first] & Shape.Joined) !== 0;
  // "plus or minus 2%" is no loss.
  const minus = MINUS.has(term[before]) ? tied : lower[before] === "minus" && lower[before - 1] !== "or";
  if (!minus) return quantity;
  const { low, high } = quantity;
  quantity.first = before;
  quantity.start = tokens.start[before];
  quantity.value = -quantity.value;
  quantity.low = -high;
  quantity.high = -low;
  return quantity;
}
