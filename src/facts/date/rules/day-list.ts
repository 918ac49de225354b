import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { type DateRule, digits, found, wordAt } from "../scan.ts";
import { MONTHS } from "../words/calendar-names.ts";

const LINKS: ReadonlySet<string> = new Set(["and", "or", ","]);
/** How many days one month is said for. */
const MOST = 5;

/** "April 24 and [25]", "June 3, 4 and [5]", "[24] and 25 April": the days that share a month's name. */
export const dayList: DateRule = {
  id: "date/month",
  trigger: { shape: Shape.Number },
  read({ document }, at) {
    const { tokens } = document;
    const day = dayAt(tokens, at);
    if (day === undefined) return undefined;
    const month = monthBefore(tokens, at) ?? monthBehind(tokens, at);
    if (month === undefined) return undefined;
    return found(document, "date/month", at, at + 1, { is: "date", month, day, choice: "infer" });
  },
};

function dayAt(tokens: Tokens, at: number): number | undefined {
  const day = digits(tokens, at, 2);
  return day === undefined || day < 1 || day > 31 ? undefined : day;
}

/** The month named before the first day of the list that ends here. */
function monthBefore(tokens: Tokens, at: number): number | undefined {
  if (!endsList(tokens, at + 1)) return undefined;
  for (let i = at; i > at - 2 * MOST && LINKS.has(wordAt(tokens, i - 1)); i -= 2) {
    if (dayAt(tokens, i - 2) === undefined) return undefined;
    const month = MONTHS.get(wordAt(tokens, i - 3));
    if (month !== undefined) return month;
  }
  return undefined;
}

/** "June 3 and 4 people died": a noun behind the number is what it counts. */
const endsList = (tokens: Tokens, at: number): boolean =>
  at >= tokens.count ||
  !(
    isNoun(tokens.tag[at]) ||
    tokens.tag[at] === Tag.Adjective ||
    tokens.tag[at] === Tag.Value ||
    tokens.tag[at] === Tag.Symbol
  );

/** The month named behind the last day of the list that begins here. */
function monthBehind(tokens: Tokens, at: number): number | undefined {
  const next = wordAt(tokens, at + 1);
  if (next !== "and" && next !== "or") return undefined;
  return dayAt(tokens, at + 2) === undefined ? undefined : MONTHS.get(wordAt(tokens, at + 3));
}
