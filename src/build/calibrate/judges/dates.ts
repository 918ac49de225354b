import type { DateFact } from "../../../facts/date/schema.ts";
import type { ArticleFacts } from "../../../facts/record.ts";
import type { GoldArticle } from "../gold.ts";
import type { Judgement } from "../sample.ts";
import { overlaps } from "./officials.ts";

/**
 * A date is right where an annotated one overlaps it and has the same TIMEX value, or the day of its hour ("Friday night",
 * of which some sets give the day alone). A day or a time that nobody annotated
 * is wrong; lengths, repetitions and vague words ("now") are not judged there, for sets differ in what of these they mark,
 * nor are ranges that a set marks as two dates.
 */
export const judgeDates = ({ dates }: ArticleFacts, { dates: gold = [] }: GoldArticle): Judgement[] =>
  dates.map((date) => {
    const meeting = gold.filter((other) => overlaps(date, other));
    if (meeting.length === 0) return isPlain(date) ? 0 : undefined;
    if (meeting.length > 1) return undefined;
    return meeting.some(({ value }) => isSame(date.timex, value ?? date.timex)) ? 1 : 0;
  });

const isSame = (timex: string, theirs: string): boolean => timex === theirs || timex.startsWith(`${theirs}T`);

const isPlain = ({ type, timex }: Pick<DateFact, "type" | "timex">): boolean =>
  (type === "DATE" || type === "TIME") && !timex.endsWith("_REF");
