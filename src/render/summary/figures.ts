import type { Amount } from "../../facts/amount/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { grouped } from "../../text/grouped.ts";
import { safeText } from "../safe-text.ts";
import { columnFor, hanging } from "./layout.ts";
import type { Section } from "./section.ts";
import type { SummaryStyle } from "./style.ts";
import { doubt, type Where } from "./where.ts";

/** Money and figures: money before shares, shares before numbers; what is of something before what is not; large before small. */
export function figuresSection(record: ArticleFacts, where: Where, style: SummaryStyle): Section {
  const amounts = record.amounts.filter((amount) => style.all || !saysLittle(amount)).sort(byWeight);
  const rows = amounts.map(
    (amount) => [asWritten(amount), whatItIs(amount, record.amounts), amount] as const,
  );
  const column = columnFor(
    rows.map(([first, , amount]) => doubt(amount) + first),
    style.width,
    0.5,
  );
  const blocks = rows.map(([first, second, amount]) =>
    hanging(
      `  ${doubt(amount)}${style.paint.yellow(safeText(first))}`,
      [safeText(second), where.at(amount.start, amount.id)].filter(Boolean).join(" "),
      column,
      style.width,
    ),
  );
  return { heading: "Money and figures", blocks, weight: 4, of: ["figure", "figures"] };
}

/** "Three members": a small count of what nothing is told of. */
export const saysLittle = ({ kind, value, of, modifier, change }: Amount): boolean =>
  kind === "count" &&
  value !== null &&
  value <= SMALL &&
  of === null &&
  change === null &&
  modifier === "exact";

const SMALL = 3;

const KIND_ORDER: readonly Amount["kind"][] = ["money", "percent", "count", "measure", "ratio"];

const sizeOf = ({ value, high, low }: Amount): number => Math.abs(value ?? high ?? low ?? 0);

const byWeight = (a: Amount, b: Amount): number =>
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  Number(b.of !== null) - Number(a.of !== null) ||
  sizeOf(b) - sizeOf(a) ||
  a.start - b.start;

const MODIFIERS = {
  exact: "",
  about: "about ",
  "more-than": "more than ",
  "at-least": "at least ",
  "less-than": "less than ",
  "at-most": "at most ",
} as const;

/** "more than $1 billion", "500 users", "$40 per bag". */
export function asWritten({ kind, unit, per, text, modifier }: Amount): string {
  const counted = kind === "count" && unit !== null ? ` ${unit}` : "";
  return `${MODIFIERS[modifier]}${text}${counted}${per === null ? "" : ` per ${per}`}`;
}

/** "fine", "revenue, up from $3 million", and in numbers what the text has in words. */
export function whatItIs(amount: Amount, amounts: readonly Amount[]): string {
  const { of, unit } = amount;
  const parts = [of === unit ? null : of, changeOf(amount, amounts), inNumbers(amount)];
  return parts.filter((part) => part !== null).join(", ");
}

function changeOf({ change, previous }: Amount, amounts: readonly Amount[]): string | null {
  const old = previous === null ? undefined : amounts.find(({ id }) => id === previous);
  const direction = change === null ? null : change === "increase" ? "up" : "down";
  if (old === undefined) return direction;
  return [direction, `from ${old.text}`].filter((part) => part !== null).join(" ");
}

/** What a reader of the text would have to work out: "500 crore" is 5,000,000,000. */
function inNumbers({ kind, value, text, currency }: Amount): string | null {
  if (value === null || kind === "ratio" || isPlain(text, value)) return null;
  const number = grouped(value);
  return kind === "money" && currency !== null ? `${currency} ${number}` : number;
}

/** The digits are the number's own, or its magnitude is one that everybody reads. */
const isPlain = (text: string, value: number): boolean =>
  /\d\s?(?:million|billion|trillion|bn|tn|m|b|k)\b/i.test(text) ||
  text.replace(/[^\d.]/g, "").replace(/\.$/, "") === String(Math.abs(value)) ||
  Math.abs(value) <= WORDS;

/** Numbers up to here are read in words as fast as in digits. */
const WORDS = 12;
