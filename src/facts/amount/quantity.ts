import type { TokenSpan } from "../../engine/rule.ts";
import type { NumberMention } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import type { AmountContext } from "./context.ts";
import type { AmountKind } from "./schema.ts";

/** A number with what it measures, before the words around it are heard. */
export interface Quantity extends TokenSpan {
  readonly start: number;
  readonly end: number;
  /** NaN when only `low` and `high` are known. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Magnitude written in the number, which a range shares. */
  readonly scale: number;
  readonly kind: AmountKind;
  readonly currency: string | null;
  readonly unit: string | null;
}

type Measured = Pick<Quantity, "kind"> & Partial<Pick<Quantity, "currency" | "unit">>;

/** A quantity of a number alone; `factor` scales its values. */
export function quantityOf(number: NumberMention, measured: Measured, factor = 1): Quantity {
  const whole = factor === 1 && number.scale === 1;
  const scaled = (value: number): number => (whole ? value : round(value * factor));
  return {
    first: number.first,
    last: number.last,
    start: number.start,
    end: number.end,
    value: scaled(number.value),
    low: scaled(number.low),
    high: scaled(number.high),
    scale: number.scale * Math.max(1, factor),
    currency: null,
    unit: null,
    ...measured,
  };
}

/** Without the noise of binary fractions: 1.1 times a million is 1100000, 14.27 cents are 0.1427. */
export const round = (value: number): number => {
  if (!Number.isFinite(value) || Number.isInteger(value)) return value;
  const rounded = Number(value.toPrecision(15));
  return String(rounded).length + 2 < String(value).length ? rounded : value;
};

const MINUS: ReadonlySet<string> = new Set(["-", "−", "–"]);

/** The quantity with the sign before it ("-4", "minus five"), where one stands. */
export function signed({ document: { tokens } }: AmountContext, quantity: Quantity): Quantity {
  const before = quantity.first - 1;
  if (before < 0 || tokens.sentence[before] !== tokens.sentence[quantity.first]) return quantity;
  const apart = (tokens.shape[before] & Shape.Joined) === 0;
  const joined = (tokens.shape[quantity.first] & Shape.Joined) !== 0;
  // "plus or minus 2%" is no loss.
  const spread = tokens.lower[before - 1] === "or";
  const minus =
    (tokens.lower[before] === "minus" && !spread) || (MINUS.has(tokens.lower[before]) && apart && joined);
  if (!minus) return quantity;
  const { value, low, high } = quantity;
  return { ...quantity, first: before, start: tokens.start[before], value: -value, low: -high, high: -low };
}
