import { having, terms, valued } from "../../../lexicon/terms.ts";

export const MONTHS = valued("month", Number);
export const WEEKDAYS = valued("weekday", Number);
/** Months and days that are other words unless a date stands beside them. */
export const DOUBTFUL = having("doubtful-date-name");

export type Season = "SP" | "SU" | "FA" | "WI";
export const SEASONS = valued("season", (season) => season as Season, ["base"]);

export type DayPart = "MO" | "AF" | "EV" | "NI";
export const DAY_PARTS = valued("day-part", (part) => part as DayPart);

/** Which of the possible days, months … is meant; `infer` leaves it to tense and to the habit of news to look back. */
export type Choice = "infer" | "last" | "this" | "next" | "coming" | "following" | "previous" | "that";
/** Words before a month, weekday, season or unit that say which one is meant. */
export const CHOICES = valued("choice", (choice) => choice as Choice, ["base"]);

/** Which part of a stretch is meant, as TIMEX has it: "late", "the end of". */
export const STAGES = valued("stage", String, ["base"]);
export const EDGES = valued("edge", String, ["base"]);

export const EVERY = terms("every each");
export const THE = terms("the");
export const OF = terms("of");
export const ARTICLES = having("article");
export const DASHES = having("dash");
