import type { NumberMention } from "../../../language/numbers/number.ts";
import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { AmountContext } from "../context.ts";
import { isYearLike } from "../count/number-name.ts";
import { type Quantity, quantityOf, round, signed } from "../quantity.ts";
import { readCountAt, readQuantity } from "../united.ts";
import { countedNoun } from "../what/counted.ts";
import { upperEnd } from "./connected.ts";

/** "between $5m and $10m", "5-10%", "$3 to $4 billion", "one or two goals", "12- to 15-foot". */
export function readRange(context: AmountContext, at: number): Quantity | undefined {
  const united = readQuantity(context, at);
  const bare = united ?? readBare(context, at);
  if (bare === undefined || !Number.isNaN(bare.low)) return undefined;
  const right = upperEnd(context, bare);
  if (right < 0) return undefined;
  const other = readQuantity(context, right);
  const high = other ?? (united ? readBare(context, right) : countedEnd(context, at, right));
  if (high === undefined || Number.isNaN(high.value)) return undefined;
  // "-5 to 10 degrees"; before people a dash is no sign.
  const low = united || high.kind === "count" ? bare : signed(context, bare);
  const unitless = united !== undefined && united.last === context.numbers.at(at)?.last;
  if (!belongTogether(low, unitless && !other ? undefined : united, high, other)) return undefined;
  return spanned(united ?? high, other ?? united ?? high, low, high);
}

/** A number without unit, as an end of a range. */
function readBare(context: AmountContext, at: number): Quantity | undefined {
  const number = context.numberAt(at);
  if (number === undefined || number.suffix !== "" || number.form === "vague") return undefined;
  return quantityOf(number, "count");
}

const SMALLEST_SPREAD = 10;

/** "30-40 people", where smaller numbers may be a score ("a 3-2 win"), larger ones years. */
function countedEnd(context: AmountContext, at: number, right: number): Quantity | undefined {
  if ((context.tokens.shape[right] & Shape.Joined) === 0) return readCountAt(context, right);
  const number = context.numberAt(right);
  if (number === undefined || number.value < SMALLEST_SPREAD || number.suffix !== "") return undefined;
  if (isCallOrYear(context, at, right, number)) return undefined;
  const { lower, tag } = context.tokens;
  const noun = countedNoun(context, number);
  if (noun === undefined) return undefined;
  const plural = tag[noun.last - 1] === Tag.Plural || lower[noun.last - 1].endsWith("s");
  return plural ? quantityOf(number, "count", noun) : undefined;
}

/** "1-555-0100": what hangs on something else is no lower end, and a telephone has three digits and four. */
function isCallOrYear(context: AmountContext, at: number, right: number, number: NumberMention): boolean {
  const { shape, start, end } = context.tokens;
  if ((shape[at] & Shape.Joined) !== 0 || isYearLike(context, number)) return true;
  return end[at] - start[at] === 3 && end[right] - start[right] === 4;
}

/** Are the two ends of one kind, in order once they share their magnitude? */
function belongTogether(
  low: Quantity,
  united: Quantity | undefined,
  high: Quantity,
  other: Quantity | undefined,
): boolean {
  if (united && other) {
    if (united.kind !== other.kind || united.unit !== other.unit) return false;
    if (united.currency !== other.currency) return false;
  }
  if (united && !other && united.kind !== "money") return false;
  return shared(low, high) < high.value;
}

const THOUSAND = 1000;

/** "$3 to $4 billion", "£6-9,000": the magnitude belongs to both. */
function shared(low: Quantity, high: Quantity): number {
  if (high.scale === 1 && high.value % THOUSAND === 0 && low.value > 1) {
    const thousands = low.value * THOUSAND;
    return Number.isInteger(low.value) && low.last === high.first - 1 && thousands < high.value
      ? thousands
      : low.value;
  }
  if (low.scale > 1 || high.scale === 1) return low.value;
  const scaled = low.value * high.scale;
  return scaled < high.value ? scaled : low.value;
}

function spanned(measured: Quantity, unit: Quantity, low: Quantity, high: Quantity): Quantity {
  return {
    ...measured,
    unit: unit.unit,
    first: low.first,
    last: high.last,
    start: low.start,
    end: high.end,
    value: Number.NaN,
    low: round(shared(low, high)),
    high: high.value,
  };
}
