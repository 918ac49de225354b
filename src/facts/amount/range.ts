import type { NumberMention } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import { isNoun, Tag } from "../../language/tag.ts";
import { readAge } from "./age.ts";
import { type AmountContext, behindHyphen, numberAt, sentenceEnd, sentenceStart } from "./context.ts";
import { readCount } from "./count.ts";
import { countedNoun } from "./counted-noun.ts";
import { changeWord } from "./lexicon/changes.ts";
import { readMeasure } from "./measure.ts";
import { readCodeMoney, readSymbolMoney } from "./money.ts";
import { readNamedMoney } from "./named-money.ts";
import { nounText } from "./noun-phrase.ts";
import { isYearLike } from "./number-name.ts";
import { readBasisPoint, readPercent, readPercentagePoint } from "./percent.ts";
import { type Quantity, quantityOf, round, signed } from "./quantity.ts";

const READERS = [
  readSymbolMoney,
  readCodeMoney,
  readNamedMoney,
  readPercentagePoint,
  readPercent,
  readBasisPoint,
  readMeasure,
  readAge,
];

/** Those that begin before their number. */
const NUMBERLESS = [readSymbolMoney, readCodeMoney, readNamedMoney];

/** What stands at a token with its unit or currency, whichever kind it is. */
export function readQuantity(context: AmountContext, at: number): Quantity | undefined {
  let best: Quantity | undefined;
  const readers = context.numbers.at(at) === undefined ? NUMBERLESS : READERS;
  for (const read of readers) {
    const found = read(context, at);
    if (found && (best === undefined || found.last > best.last || found.end > best.end)) best = found;
  }
  return best;
}

/** A number without unit, as an end of a range. */
function readBare(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || number.suffix !== "" || number.form === "vague") return undefined;
  return quantityOf(number, { kind: "count" });
}

/** "between $5m and $10m", "5-10%", "$3 to $4 billion", "one or two goals", "12- to 15-foot". */
export function readRange(context: AmountContext, at: number): Quantity | undefined {
  if (!mayConnect(context, at)) return undefined;
  const united = readQuantity(context, at);
  const bare = united ?? readBare(context, at);
  if (bare === undefined || !Number.isNaN(bare.low)) return undefined;
  const right = connected(context, bare);
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

const SMALLEST_SPREAD = 10;

/** "30-40 people", where smaller numbers may be a score ("a 3-2 win"), larger ones years. */
function countedEnd(context: AmountContext, at: number, right: number): Quantity | undefined {
  const { shape, tag, lower, start, end } = context.document.tokens;
  if ((shape[right] & Shape.Joined) === 0) return readCount(context, right);
  const number = numberAt(context, right);
  if (number === undefined || number.value < SMALLEST_SPREAD || number.suffix !== "") return undefined;
  // "1-555-0100": what hangs on something else is no lower end, and a telephone has three digits and four.
  if ((shape[at] & Shape.Joined) !== 0 || isYearLike(context, number)) return undefined;
  if (end[at] - start[at] === 3 && end[right] - start[right] === 4) return undefined;
  const noun = countedNoun(context, number);
  if (noun === undefined) return undefined;
  const plural = tag[noun.last - 1] === Tag.Plural || lower[noun.last - 1].endsWith("s");
  if (!plural) return undefined;
  return quantityOf(number, { kind: "count", unit: nounText(context, noun) });
}

const CONNECTORS: ReadonlySet<string> = new Set(["-", "–", "—", "to", "and", "or"]);
/** Longest lower end in tokens, currency and unit included. */
const LONGEST_END = 8;

/** Cheap test before anything is read: does a word that could join two ends follow soon? */
function mayConnect({ document: { tokens }, numbers }: AmountContext, at: number): boolean {
  const number = numbers.holding(at) ?? numbers.holding(at + 1) ?? numbers.holding(at + 2);
  if (number === undefined) return false;
  const end = Math.min(tokens.count - 1, number.last + LONGEST_END);
  for (let next = number.last; next < end; next++) {
    if (CONNECTORS.has(tokens.lower[next])) return true;
    if (tokens.lower[next] === "." || tokens.lower[next] === ",") return false;
  }
  return false;
}

/** The token where the upper end would begin, or -1. */
function connected(context: AmountContext, { first, last: end }: Quantity): number {
  const { tokens } = context.document;
  const { lower, shape } = tokens;
  const last = behindHyphen(context, end);
  if (last + 1 >= sentenceEnd(context, first)) return -1;
  switch (lower[last]) {
    case "-":
    case "–":
    case "—":
      return (shape[last] & Shape.Joined) === (shape[last + 1] & Shape.Joined) ? last + 1 : -1;
    case "to":
      return isChange(context, first, last) ? -1 : last + 1;
    case "and":
      return isBetween(context, first) ? last + 1 : -1;
    case "or":
      return isNext(context.numbers.at(first), context.numbers.at(last + 1)) ? last + 1 : -1;
    default:
      return -1;
  }
}

/** "rose from 5% to 10%", "fell $5 to $10": the way from one amount to another, which are two. */
function isChange(context: AmountContext, first: number, last: number): boolean {
  const { lower, tag } = context.document.tokens;
  const start = sentenceStart(context, first);
  const before = lower[first - 1] ?? "";
  if (before !== "from")
    return before === "by" ? last - first > 1 : changeWord(before) !== undefined && last - first > 1;
  for (let at = first - 2; at >= Math.max(start, first - 8); at--)
    if (changeWord(lower[at]) !== undefined && !isNoun(tag[at])) return true;
  return false;
}

function isBetween(context: AmountContext, first: number): boolean {
  const { lower } = context.document.tokens;
  const start = sentenceStart(context, first);
  for (let at = first - 1; at >= Math.max(start, first - 4); at--) if (lower[at] === "between") return true;
  return false;
}

/** "one or two", "five or six". */
const isNext = (low: NumberMention | undefined, high: NumberMention | undefined): boolean =>
  low !== undefined &&
  high !== undefined &&
  low.value < high.value &&
  high.value / high.scale <= (20 * low.value) / low.scale;

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

/** "$3 to $4 billion": the magnitude belongs to both. */
function shared(low: Quantity, high: Quantity): number {
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
