import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import type { Clock } from "../expression.ts";
import { DASHES, type DateRule, digits, found, isJoined, wordAt } from "../scan.ts";
import { CARDINALS } from "../words/numbers.ts";
import { zoneAt } from "../zones.ts";
import { hourInWords, readTime, type TimeRead } from "./read-time.ts";

/** Noon and midnight apart, hours count only with "a.m.", minutes after a preposition, "o'clock" or a zone. */
const LEADS: ReadonlySet<string> = new Set(
  "at by from to until till around about before after since between and , ( – - approximately shortly just past".split(
    " ",
  ),
);

/** A preposition, or the start of the sentence, stands before it. */
const isLed = (tokens: Tokens, at: number): boolean =>
  LEADS.has(wordAt(tokens, at - 1)) || (tokens.shape[at] & Shape.SentenceStart) !== 0;

/** Scores and ratios are written the same way: "a 21:15 win", "2:30 marathon". */
const isScore = (tokens: Tokens, at: number, last: number): boolean =>
  (isJoined(tokens, last) &&
    /^[.:,]$/.test(wordAt(tokens, last)) &&
    /^\d/.test(wordAt(tokens, last + 1)) &&
    isJoined(tokens, last + 1)) ||
  !(isLed(tokens, at) || zoneAt(tokens, last) !== undefined);

/** "10 p.m.", "22:30", "18:00 UTC". */
export const clock: DateRule = {
  id: "date/clock",
  trigger: { shape: Shape.Digit, words: [...CARDINALS.keys()].slice(1, 13) },
  read({ document }, at) {
    const { tokens } = document;
    const word = tokens.lower[at];
    if (word.length > 7 || (isJoined(tokens, at) && /^[:./$£€\d]$/.test(wordAt(tokens, at - 1))))
      return undefined;
    const read = readTime(tokens, at) ?? military(tokens, at) ?? hourOfPart(tokens, at);
    if (!read || (read.bare && isScore(tokens, at, read.last))) return undefined;
    const zone = zoneAt(tokens, read.last);
    const expression: Clock = {
      is: "clock",
      hour: read.hour,
      minute: read.minute,
      second: read.second,
      zone: zone?.minutes,
      loose: read.loose,
    };
    const last = zone?.last ?? read.last;
    const begin = hourBefore(tokens, at);
    if (begin === undefined) return found(document, "date/clock", at, last, expression);
    const early =
      begin.hour < 12 && read.hour >= 12 && begin.hour + 12 <= read.hour ? begin.hour + 12 : begin.hour;
    const first: Clock = { is: "clock", hour: early, minute: begin.minute, loose: read.loose };
    return found(document, "date/hours", begin.first, last, { is: "span", first, last: expression });
  },
};

/** "4 in the morning", "eight tonight": the part of the day says that the number is an hour. */
function hourOfPart(tokens: Tokens, at: number): TimeRead | undefined {
  const hour = digits(tokens, at, 2) ?? hourInWords(tokens.lower[at]);
  const next = wordAt(tokens, at + 1);
  if (hour === undefined || hour < 1 || hour > 12 || !isLed(tokens, at)) return undefined;
  const part =
    next === "in" && wordAt(tokens, at + 2) === "the"
      ? wordAt(tokens, at + 3)
      : next === "at"
        ? wordAt(tokens, at + 2)
        : "";
  const said =
    part === "morning" || part === "afternoon" || part === "evening" || (part === "night" && next === "at");
  return said || next === "tonight" ? { hour, last: at + 1, bare: false, loose: true } : undefined;
}

/** "0735 GMT": four digits and a zone. */
function military(tokens: Tokens, at: number): TimeRead | undefined {
  const match = /^([01]\d|2[0-3])([0-5]\d)$/.exec(tokens.lower[at]);
  if (!match || !zoneAt(tokens, at + 1)) return undefined;
  return { hour: Number(match[1]), minute: Number(match[2]), last: at + 1, bare: false };
}

/** "between 2 and", "9-", "from 8 to", "3:30 -" before an hour whose half of the day is known. */
function hourBefore(
  tokens: Tokens,
  at: number,
): { readonly hour: number; readonly minute: number | undefined; readonly first: number } | undefined {
  const link = wordAt(tokens, at - 1);
  const isDash = DASHES.has(link);
  if (!isDash && link !== "to" && link !== "and") return undefined;
  const minute =
    wordAt(tokens, at - 3) === ":" && wordAt(tokens, at - 2).length === 2
      ? digits(tokens, at - 2, 2)
      : undefined;
  const first = minute === undefined ? at - 2 : at - 4;
  const hour = digits(tokens, first, 2);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  const lead = wordAt(tokens, first - 1);
  if (link === "and" ? lead !== "between" : !isDash && lead !== "from") return undefined;
  return { hour, minute, first };
}
