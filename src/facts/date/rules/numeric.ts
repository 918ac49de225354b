import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import { figures, isDate } from "../calendar.ts";
import { clockAt } from "../expression/clock.ts";
import { type CalendarDate, calendarDate } from "../expression/date.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { digits, isJoined, wordAt } from "../scan.ts";

const date = (year: number, month: number, day: number): CalendarDate | undefined =>
  isDate(year, month, day) ? calendarDate({ year, month, day }) : undefined;

const MARKS = terms("- / –");
const TOUCHES = terms("- / – . :");

/** "2015-05-18", "2015-05-18T10:30Z", "5/18/2015", "18.05.2015". */
const numeric = {
  id: "date/numeric",
  says: "day, month and year in digits (“2015-05-18”, “5/18/2015”)",
  trigger: { shape: Shape.Number },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (tokens.lower[at].length > 4) return dotted(tokens, at);
    if (!isJoined(tokens, at + 1) || !MARKS.has(tokens.term[at + 1])) return undefined;
    if (isJoined(tokens, at) && TOUCHES.has(tokens.term[at - 1])) return undefined;
    if (isJoined(tokens, at + 5) && MARKS.has(tokens.term[at + 5]) && isJoined(tokens, at + 6))
      return undefined;
    const stated = threeGroups(tokens, at);
    return stated && withTime(tokens, at, stated);
  },
} as const;

/** Three joined groups of digits with the same mark between them. The month stands first where both orders are possible. */
function threeGroups(tokens: Tokens, at: number): CalendarDate | undefined {
  const { term, lower } = tokens;
  if (term[at + 3] !== term[at + 1]) return undefined;
  for (let i = at + 2; i < at + 5; i++) if (!isJoined(tokens, i)) return undefined;
  const [a, b] = [digits(tokens, at), digits(tokens, at + 2, 2)];
  const last = lower[at + 4];
  const width = leadingDigits(last);
  if (a === undefined || b === undefined || width === 0 || width > 4) return undefined;
  if (width < last.length && last.charAt(width) !== "t") return undefined;
  const c = figures(last, 0, width);
  if (lower[at].length === 4) return date(a, b, c);
  if (width !== 4 && (width !== 2 || lower[at + 1] !== "/")) return undefined;
  const year = width === 4 ? c : c + (c < 50 ? 2000 : 1900);
  return date(year, a, b) ?? date(year, b, a);
}

function leadingDigits(word: string): number {
  let end = 0;
  while (end < word.length && figures(word, end, end + 1) >= 0) end++;
  return end;
}

/** An ISO time that follows with "T": "T10:30", "T10:30:00Z". */
function withTime(tokens: Tokens, at: number, on: CalendarDate): DatePhrase | undefined {
  const hour = hourBehindT(wordAt(tokens, at + 4));
  const minute = digitPair(wordAt(tokens, at + 6));
  if (hour < 0 || minute < 0 || wordAt(tokens, at + 5) !== ":")
    return phrase(tokens, "date/numeric", at, at + 5, on);
  if (hour > 23 || minute > 59) return undefined;
  const hasSeconds = isJoined(tokens, at + 7) && wordAt(tokens, at + 7) === ":";
  const second = hasSeconds ? digitPair(wordAt(tokens, at + 8)) : -1;
  const last = second < 0 ? at + 7 : at + 9;
  const isUtc = wordAt(tokens, at + 6).endsWith("z") || wordAt(tokens, last - 1).endsWith("z");
  const time = clockAt({
    hour,
    minute,
    second: second < 0 ? undefined : second,
    zone: isUtc ? 0 : undefined,
    on,
  });
  return phrase(tokens, "date/iso-time", at, last, time);
}

/** "18t10" → 10, or -1. */
const hourBehindT = (word: string): number =>
  word.charAt(word.length - 3) === "t" ? figures(word, word.length - 2, word.length) : -1;

/** "30", "30z" → 30, or -1. */
const digitPair = (word: string): number =>
  word.length === 2 || (word.length === 3 && word.endsWith("z")) ? figures(word, 0, 2) : -1;

/** Full stops put the day first. */
function dotted(tokens: Tokens, at: number): DatePhrase | undefined {
  const word = tokens.lower[at];
  if (word.length < 8 || word.length > 10) return undefined;
  const first = word.indexOf(".");
  const second = word.indexOf(".", first + 1);
  if (first > 2 || second - first > 3 || word.length - second !== 5) return undefined;
  const [day, month] = [figures(word, 0, first), figures(word, first + 1, second)];
  const year = figures(word, second + 1, word.length);
  const stated = day < 0 || month < 0 || year < 0 ? undefined : date(year, month, day);
  return stated && phrase(tokens, "date/dotted", at, at + 1, stated);
}

export const NUMERIC_RULES = [
  numeric,
  { id: "date/dotted", says: "day, month and year with dots (“18.05.2015”)" },
  { id: "date/iso-time", says: "an ISO 8601 time" },
] as const;
