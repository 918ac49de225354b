import type { NumberMention } from "../../../language/numbers/number.ts";
import { Shape } from "../../../language/shape.ts";
import { anyOf, having, terms } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";
import { endingAt, type Quantity, quantityOf, round, signed, upTo } from "../quantity.ts";

const SIGNS = having("percent-sign");
const POINT = terms("point points");
const BASIS_POINTS = terms("bp bps");
/** What the words for a share behind a number begin with. */
export const SHARE_STARTS = anyOf(SIGNS, BASIS_POINTS, terms("per percentage basis"));

/** Where the words for a share that begin at a token end, or 0. */
type FindEnd = (context: AmountContext, at: number, limit: number) => number;

const percentEnd: FindEnd = ({ tokens: { lower, term, start, end } }, at, limit) => {
  if (at >= limit) return 0;
  if (SIGNS.has(term[at])) return lower[at] === "pc" && start[at] !== end[at - 1] ? 0 : at + 1;
  return lower[at] === "per" && at + 1 < limit && lower[at + 1] === "cent" ? at + 2 : 0;
};

const pointEnd: FindEnd = (context, at, limit) => {
  const { lower, term } = context.tokens;
  if (at >= limit) return 0;
  const percent = lower[at] === "percentage" ? at + 1 : percentEnd(context, at, limit);
  return percent > 0 && percent < limit && POINT.has(term[percent]) ? percent + 1 : 0;
};

const basisEnd: FindEnd = ({ tokens: { lower, term } }, at, limit) => {
  if (at >= limit) return 0;
  if (BASIS_POINTS.has(term[at])) return at + 1;
  return lower[at] === "basis" && at + 1 < limit && POINT.has(term[at + 1]) ? at + 2 : 0;
};

/** "5%", "20 per cent", "half a percent", "seven-tenths of 1 percent", "10-percent". */
export function readPercent(context: AmountContext, number: NumberMention): Quantity | undefined {
  if (number.suffix !== "") return suffixPercent(number);
  return owned(context, number) ?? shareBehind(context, number, percentEnd, null);
}

/** "2 percentage points", "a quarter of a percentage point". */
export function readPercentagePoint(context: AmountContext, number: NumberMention): Quantity | undefined {
  return number.suffix === ""
    ? shareBehind(context, number, pointEnd, "percentage point")
    : suffixPoint(number);
}

/** "50 basis points", "25bps". */
export function readBasisPoint(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { suffix } = number;
  if (suffix === "") return shareBehind(context, number, basisEnd, "basis point");
  return suffix === "bp" || suffix === "bps" || suffix.startsWith("basis-point")
    ? withSuffix(number, suffix.length, "basis point")
    : undefined;
}

function shareBehind(
  context: AmountContext,
  number: NumberMention,
  findEnd: FindEnd,
  unit: string | null,
): Quantity | undefined {
  const { tokens } = context;
  const { last, limit } = number;
  if (last >= limit) return undefined;
  const begins = SHARE_STARTS.has(tokens.term[last]);
  const end = (begins ? findEnd(context, last, limit) : 0) || partEnd(context, number, findEnd);
  return end === 0 ? undefined : signed(context, upTo(quantityOf(number, "percent", unit), end, tokens));
}

const ONE = terms("a one");

/** Where "half a percent", "one-tenth of 1 percent", "a quarter of a percentage point" ends, or 0. */
function partEnd(context: AmountContext, { form, last, limit }: NumberMention, findEnd: FindEnd): number {
  if (form !== "fraction") return 0;
  const { lower, term } = context.tokens;
  const at = lower[last] === "of" ? last + 1 : last;
  return at < limit && (ONE.has(term[at]) || lower[at] === "1") ? findEnd(context, at + 1, limit) : 0;
}

const OWNED = "percent-";

/** "percent" of "20 percent-owned" */
function owned({ tokens }: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower, shape, start } = tokens;
  const { last, limit } = number;
  if (last >= limit || (shape[last] & Shape.Hyphen) === 0 || !lower[last].startsWith(OWNED)) return undefined;
  const found = upTo(quantityOf(number, "percent"), last + 1, tokens);
  return endingAt(found, start[last] + OWNED.length - 1);
}

function suffixPercent(number: NumberMention): Quantity | undefined {
  const head = number.suffix.split("-", 1)[0];
  if (head !== "percent" && head !== "pc" && head !== "pct") return undefined;
  return number.suffix.includes("point") ? undefined : withSuffix(number, head.length, null);
}

function suffixPoint(number: NumberMention): Quantity | undefined {
  const { suffix } = number;
  return suffix.startsWith("percentage-point") || suffix.startsWith("percent-point")
    ? withSuffix(number, suffix.indexOf("point") + 5, "percentage point")
    : undefined;
}

function withSuffix(number: NumberMention, length: number, unit: string | null): Quantity {
  const found = endingAt(quantityOf(number, "percent", unit), number.end + (number.hyphen ? 1 : 0) + length);
  found.value = round(found.value);
  return found;
}
