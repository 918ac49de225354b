import type { NumberMention } from "../../../language/numbers/number.ts";
import { Shape } from "../../../language/shape.ts";
import { lexicon } from "../../../lexicon/load.ts";
import { TermMap } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { endingAt, type Quantity, quantityOf, upTo } from "../quantity.ts";
import { isApposition } from "./age-apposition.ts";
import { isAged, isCompared, isLifetime, isSaid, isTurned } from "./age-said.ts";

const OLDEST = 120;
const AGE_UNITS = new TermMap<string>(() =>
  Object.entries({
    year: "year",
    years: "year",
    yr: "year",
    month: "month",
    months: "month",
    week: "week",
    weeks: "week",
    day: "day",
  }),
);

/** "43-year-old", "six months old", "aged 16", "Scott, 43, was", "at the age of 18". */
export function readAge(context: AmountContext, at: number): Quantity | undefined {
  const number = context.numbers.at(at);
  if (number === undefined || number.form === "ordinal") return undefined;
  if (number.hyphen) return suffixAge(number);
  if (number.suffix !== "") return undefined;
  return yearsOld(context, number) ?? bareAge(context, number);
}

function suffixAge(number: NumberMention): Quantity | undefined {
  const name = AGE_UNITS.get(number.unit);
  if (name === undefined || !number.suffix.split("-", 2)[1]?.startsWith("old")) return undefined;
  return endingAt(quantityOf(number, "measure", name), number.end + 1 + number.suffix.length);
}

const OLD = "-old";

function yearsOld({ tokens }: AmountContext, number: NumberMention): Quantity | undefined {
  const { last, limit } = number;
  if (last >= limit) return undefined;
  const { lower, shape, term } = tokens;
  if ((shape[last] & Shape.Hyphen) !== 0) {
    const dash = lower[last].indexOf(OLD);
    const unit = dash <= 0 ? undefined : AGE_UNITS.get(lexicon().termOf(lower[last].slice(0, dash)));
    return unit === undefined ? undefined : upTo(quantityOf(number, "measure", unit), last + 1, tokens);
  }
  const unit = AGE_UNITS.get(term[last]);
  const old = unit === undefined ? -1 : oldAt(lower, last + 1);
  if (unit === undefined || old < 0 || old >= limit) return undefined;
  return upTo(quantityOf(number, "measure", unit), old + 1, tokens);
}

/** Where "old" or the "age" of "of age" stands, or -1. */
function oldAt(lower: readonly string[], at: number): number {
  if (lower[at] === "old") return at;
  return lower[at] === "of" && lower[at + 1] === "age" ? at + 1 : -1;
}

/** A number of years without the word. */
function bareAge(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { first, value } = number;
  if (context.taken[first] === 1 || !(value <= OLDEST) || !Number.isInteger(value)) return undefined;
  const says =
    isAged(context, first) ||
    isLifetime(context, number) ||
    isCompared(context, number) ||
    isTurned(context, number) ||
    isSaid(context, number) ||
    isApposition(context, number);
  return says ? quantityOf(number, "measure", "year") : undefined;
}
