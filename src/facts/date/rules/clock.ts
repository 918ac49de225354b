import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { anyOf, terms } from "../../../lexicon/terms.ts";
import { figures } from "../calendar.ts";
import { clockAt } from "../expression/clock.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { digits, isJoined, wordAt } from "../scan.ts";
import { DASHES } from "../words/time-words.ts";
import { ZONES, zoneAt } from "../zones.ts";
import { hourInWords, MERIDIEM, readTime, type TimeRead } from "./read-time.ts";

/** Noon and midnight apart, hours count only with "a.m.", minutes after a preposition, "o'clock" or a zone. */
const LEADS = terms(
  "at by from to until till around about before after since between and , ( – - approximately shortly just past",
);

/** A preposition, or the start of the sentence, stands before it. */
const isLed = (tokens: Tokens, at: number): boolean =>
  LEADS.has(tokens.term[at - 1]) || (tokens.shape[at] & Shape.SentenceStart) !== 0;

const BETWEEN_DIGITS = terms(". : ,");

/** Scores and ratios are written the same way: "a 21:15 win", "2:30 marathon". */
const isScore = (tokens: Tokens, at: number, last: number): boolean =>
  (isJoined(tokens, last) &&
    BETWEEN_DIGITS.has(tokens.term[last]) &&
    isJoined(tokens, last + 1) &&
    isDigit(tokens.lower[last + 1].charCodeAt(0))) ||
  !(isLed(tokens, at) || zoneAt(tokens, last) !== undefined);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** What stands behind digits or a word that tell an hour. */
const BEHIND = anyOf(MERIDIEM.words, ZONES, terms(": o'clock in at tonight last this"));

/** Digits alone say nothing; those that letters follow may ("10pm"). */
const mayTellTime = ({ lower, shape, term }: Tokens, at: number): boolean =>
  lower[at].length <= 7 &&
  (BEHIND.has(term[at + 1]) || (shape[at] & (Shape.Digit | Shape.Number)) === Shape.Digit);

const TOUCHES = terms(": . / $ £ €");

/** The digits are part of a larger whole: "$4 a.m."; "1" of "12:1". */
const isTouched = (tokens: Tokens, at: number): boolean =>
  isJoined(tokens, at) && (TOUCHES.has(tokens.term[at - 1]) || digits(tokens, at - 1, 1) !== undefined);

/** "10 p.m.", "22:30", "18:00 UTC". */
export const clock = {
  id: "date/clock",
  says: "a time of day (“10 p.m.”)",
  trigger: {
    shape: Shape.Digit,
    terms: terms("one two three four five six seven eight nine ten eleven twelve"),
  },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (!mayTellTime(tokens, at) || isTouched(tokens, at)) return undefined;
    const read = readTime(tokens, at) ?? military(tokens, at) ?? hourOfPart(tokens, at);
    if (!read || (read.bare && isScore(tokens, at, read.last))) return undefined;
    const { hour, minute, second, loose } = read;
    const zone = zoneAt(tokens, read.last);
    const time = clockAt({ hour, minute, second, zone: zone?.minutes, loose });
    const end = zone?.last ?? read.last;
    const begin = hourBefore(tokens, at);
    if (begin === undefined) return phrase(tokens, "date/clock", at, end, time);
    const late = begin.hour < 12 && hour >= 12 && begin.hour + 12 <= hour;
    const first = clockAt({ hour: begin.hour + (late ? 12 : 0), minute: begin.minute, loose });
    return phrase(tokens, "date/hours", begin.first, end, { is: "span", first, last: time });
  },
} as const;

/** "0735 GMT": four digits and a zone. */
function military(tokens: Tokens, at: number): TimeRead | undefined {
  const word = tokens.lower[at];
  if (word.length !== 4 || !isDigit(word.charCodeAt(0)) || !zoneAt(tokens, at + 1)) return undefined;
  const [hour, minute] = [figures(word, 0, 2), figures(word, 2, 4)];
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return undefined;
  return { hour, minute, second: undefined, last: at + 1, bare: false, loose: false };
}

const PARTS = terms("morning afternoon evening");
const NIGHT = terms("night");

/** "4 in the morning", "eight tonight": the part of the day says that the number is an hour. */
function hourOfPart(tokens: Tokens, at: number): TimeRead | undefined {
  if (!isBeforePart(tokens, at + 1) || !isLed(tokens, at)) return undefined;
  const hour = digits(tokens, at, 2) ?? hourInWords(tokens, at);
  if (hour === undefined || hour < 1 || hour > 12) return undefined;
  return { hour, minute: undefined, second: undefined, last: at + 1, bare: false, loose: true };
}

/** "in the morning", "at night", "tonight" */
function isBeforePart(tokens: Tokens, at: number): boolean {
  const { term } = tokens;
  const word = wordAt(tokens, at);
  if (word === "at") return NIGHT.has(term[at + 1]) || PARTS.has(term[at + 1]);
  if (word === "in") return wordAt(tokens, at + 1) === "the" && PARTS.has(term[at + 2]);
  if (word === "last") return NIGHT.has(term[at + 1]);
  if (word === "this") return PARTS.has(term[at + 1]);
  return word === "tonight";
}

/** "between 2 and", "9-", "from 8 to", "3:30 -" before an hour whose half of the day is known. */
function hourBefore(
  tokens: Tokens,
  at: number,
): { readonly hour: number; readonly minute: number | undefined; readonly first: number } | undefined {
  const link = wordAt(tokens, at - 1);
  const isDash = DASHES.has(tokens.term[at - 1]);
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
