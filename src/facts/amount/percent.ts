import type { NumberMention } from "../../language/numbers/number.ts";
import { type AmountContext, numberAt, sentenceEnd } from "./context.ts";
import { type Quantity, quantityOf, round, signed } from "./quantity.ts";

const SIGNS: ReadonlySet<string> = new Set(["%", "percent", "pct", "per-cent", "pc", "pct.", "٪", "％"]);
const POINT: ReadonlySet<string> = new Set(["point", "points"]);
const BASIS_POINTS: ReadonlySet<string> = new Set(["bp", "bps"]);

/** Where a percent sign or its words end, or 0. */
function percentEnd({ document: { tokens } }: AmountContext, at: number, limit: number): number {
  const { lower } = tokens;
  if (at >= limit) return 0;
  if (SIGNS.has(lower[at])) return lower[at] === "pc" && tokens.start[at] !== tokens.end[at - 1] ? 0 : at + 1;
  return lower[at] === "per" && lower[at + 1] === "cent" && at + 1 < limit ? at + 2 : 0;
}

/** "5%", "20 per cent", "half a percent", "seven-tenths of 1 percent", "10-percent". */
export function readPercent(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined) return undefined;
  return suffixPercent(number) ?? behind(context, number, percentEnd, null);
}

/** "2 percentage points", "a quarter of a percentage point". */
export function readPercentagePoint(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  return number && (suffixPoint(number) ?? behind(context, number, pointEnd, "percentage point"));
}

/** "50 basis points", "25bps". */
export function readBasisPoint(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined) return undefined;
  if (BASIS_POINTS.has(number.suffix) || number.suffix.startsWith("basis-point"))
    return withSuffix(number, number.suffix.length, "basis point");
  return behind(context, number, basisEnd, "basis point");
}

function pointEnd(context: AmountContext, at: number, limit: number): number {
  const { lower } = context.document.tokens;
  if (at >= limit) return 0;
  const percent = lower[at] === "percentage" ? at + 1 : percentEnd(context, at, limit);
  return percent > 0 && percent < limit && POINT.has(lower[percent]) ? percent + 1 : 0;
}

function basisEnd({ document: { tokens } }: AmountContext, at: number, limit: number): number {
  if (at >= limit) return 0;
  if (BASIS_POINTS.has(tokens.lower[at])) return at + 1;
  return tokens.lower[at] === "basis" && at + 1 < limit && POINT.has(tokens.lower[at + 1]) ? at + 2 : 0;
}

type FindEnd = (context: AmountContext, at: number, limit: number) => number;

function behind(
  context: AmountContext,
  number: NumberMention,
  findEnd: FindEnd,
  unit: string | null,
): Quantity | undefined {
  if (number.suffix !== "") return undefined;
  const limit = sentenceEnd(context, number.first);
  const owned = ownedEnd(context, number.last, limit);
  if (owned > 0 && unit === null)
    return { ...quantityOf(number, { kind: "percent" }), last: number.last + 1, end: owned };
  const direct = findEnd(context, number.last, limit);
  const last = direct || partEnd(context, number, findEnd, limit);
  if (last === 0) return undefined;
  const found = quantityOf(number, { kind: "percent", unit });
  return signed(context, { ...found, last, end: context.document.tokens.end[last - 1] });
}

/** Where "percent" ends in "percent-owned", or 0. */
function ownedEnd({ document: { tokens } }: AmountContext, at: number, limit: number): number {
  const word = at < limit ? tokens.lower[at] : "";
  return word.startsWith("percent-") ? tokens.start[at] + "percent".length : 0;
}

const ONE: ReadonlySet<string> = new Set(["a", "one", "1"]);

/** "half a percent", "one-tenth of 1 percent", "a quarter of a percentage point". */
function partEnd(context: AmountContext, number: NumberMention, findEnd: FindEnd, limit: number): number {
  if (number.form !== "fraction") return 0;
  const { lower } = context.document.tokens;
  const at = lower[number.last] === "of" ? number.last + 1 : number.last;
  return at < limit && ONE.has(lower[at]) ? findEnd(context, at + 1, limit) : 0;
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
  const found = quantityOf(number, { kind: "percent", unit });
  return { ...found, value: round(found.value), end: number.end + (number.hyphen ? 1 : 0) + length };
}
