import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { isDate } from "../calendar.ts";
import type { CalendarDate, Expression } from "../expression.ts";
import { type DateRule, digits, found, isJoined, wordAt } from "../scan.ts";

const date = (year: number, month: number, day: number): CalendarDate | undefined =>
  isDate(year, month, day) ? { is: "date", year, month, day, choice: "infer" } : undefined;

const full = (year: number, width: number): number =>
  width === 4 ? year : year < 50 ? 2000 + year : 1900 + year;

/** Three joined groups of digits with the same mark between them: "2015-05-18", "5/18/2015", "18/05/15". */
function groups(tokens: Tokens, at: number): readonly number[] | undefined {
  const mark = wordAt(tokens, at + 1);
  if ((mark !== "-" && mark !== "/" && mark !== "–") || wordAt(tokens, at + 3) !== mark) return undefined;
  for (let i = at + 1; i < at + 5; i++) if (i >= tokens.count || !isJoined(tokens, i)) return undefined;
  const [a, b] = [digits(tokens, at), digits(tokens, at + 2, 2)];
  const last = wordAt(tokens, at + 4);
  const c = Number.parseInt(/^\d{1,4}(?=t|$)/.exec(last)?.[0] ?? "", 10);
  if (a === undefined || b === undefined || Number.isNaN(c)) return undefined;
  return [a, b, c];
}

/** The month stands first where both orders are possible, as in American papers. */
function ordered(
  parts: readonly number[],
  widths: readonly number[],
  slash: boolean,
): CalendarDate | undefined {
  const [a, b, c] = parts;
  if (widths[0] === 4) return date(a, b, c);
  if (widths[2] !== 4 && (widths[2] !== 2 || !slash)) return undefined;
  const year = full(c, widths[2]);
  return date(year, a, b) ?? date(year, b, a);
}

/** "2015-05-18", "2015-05-18T10:30Z", "5/18/2015". */
export const numeric: DateRule = {
  id: "date/numeric",
  trigger: { shape: Shape.Number },
  read({ document }, at) {
    const { tokens } = document;
    if (isJoined(tokens, at) && /^[-/–.:]$/.test(wordAt(tokens, at - 1))) return undefined;
    const parts = groups(tokens, at);
    if (!parts) return undefined;
    if (isJoined(tokens, at + 5) && /^[-/–]$/.test(wordAt(tokens, at + 5)) && isJoined(tokens, at + 6))
      return undefined;
    const widths = [at, at + 2, at + 4].map((place) => /^\d*/.exec(wordAt(tokens, place))![0].length);
    const stated = ordered(parts, widths, wordAt(tokens, at + 1) === "/");
    if (!stated) return undefined;
    return withTime(document, at, stated);
  },
};

const HOUR = /t(\d{2})$/;
const SECONDS = /^(\d{2})(z?)$/;

/** An ISO time that follows with "T": "T10:30", "T10:30:00Z". */
function withTime(document: Parameters<typeof found>[0], at: number, on: CalendarDate) {
  const { tokens } = document;
  const hour = HOUR.exec(wordAt(tokens, at + 4));
  const minute = SECONDS.exec(wordAt(tokens, at + 6));
  if (!hour || wordAt(tokens, at + 5) !== ":" || !minute)
    return found(document, "date/numeric", at, at + 5, on);
  const second =
    wordAt(tokens, at + 7) === ":" && isJoined(tokens, at + 7) ? SECONDS.exec(wordAt(tokens, at + 8)) : null;
  const zone = minute[2] === "z" || second?.[2] === "z" ? 0 : undefined;
  const expression: Expression = {
    is: "clock",
    hour: Number(hour[1]),
    minute: Number(minute[1]),
    second: second ? Number(second[1]) : undefined,
    zone,
    on,
  };
  if (Number(hour[1]) > 23 || Number(minute[1]) > 59) return undefined;
  return found(document, "date/iso-time", at, second ? at + 9 : at + 7, expression);
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;

/** "18.05.2015": full stops put the day first. */
export const dotted: DateRule = {
  id: "date/dotted",
  trigger: { shape: Shape.Number },
  read({ document }, at) {
    const word = document.tokens.lower[at];
    const match = word.length >= 6 && word.length <= 10 ? DOTTED.exec(word) : null;
    if (!match || match[3].length === 2) return undefined;
    const [day, month, value] = match.slice(1).map(Number);
    const stated = date(value, month, day);
    return stated && found(document, "date/dotted", at, at + 1, stated);
  },
};
