/** Names of months, with the abbreviations newspapers use, and whether the word is always a month. */
const MONTH_NAMES = [
  "january jan jan.",
  "february feb feb.",
  "march mar mar.",
  "april apr apr.",
  "may",
  "june jun jun.",
  "july jul jul.",
  "august aug aug.",
  "september sept sept. sep sep.",
  "october oct oct.",
  "november nov nov.",
  "december dec dec.",
];

const WEEKDAY_NAMES = [
  "monday mon mon. mondays",
  "tuesday tue tue. tues tues. tuesdays",
  "wednesday wed wed. weds wednesdays",
  "thursday thu thu. thur thur. thurs thurs. thursdays",
  "friday fri fri. fridays",
  "saturday sat sat. saturdays",
  "sunday sun sun. sundays",
];

const table = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((line, place) => line.split(" ").map((word): [string, number] => [word, place + 1])));

export const MONTHS = table(MONTH_NAMES);
export const WEEKDAYS = table(WEEKDAY_NAMES);

/** Weekday names that are other words unless a date stands beside them. */
export const DOUBTFUL_WEEKDAYS: ReadonlySet<string> = new Set([
  "mon",
  "tue",
  "wed",
  "thu",
  "thur",
  "fri",
  "sat",
  "sun",
  "sun.",
  "sat.",
  "wed.",
]);

export type Season = "SP" | "SU" | "FA" | "WI";
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ["spring", "SP"],
  ["springtime", "SP"],
  ["summer", "SU"],
  ["summertime", "SU"],
  ["autumn", "FA"],
  ["fall", "FA"],
  ["winter", "WI"],
  ["wintertime", "WI"],
]);
/** First month of each season; winter runs over into the next year. */
export const SEASON_START: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export type DayPart = "MO" | "AF" | "EV" | "NI" | "DT";
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ["morning", "MO"],
  ["mornings", "MO"],
  ["afternoon", "AF"],
  ["afternoons", "AF"],
  ["evening", "EV"],
  ["evenings", "EV"],
  ["night", "NI"],
  ["nights", "NI"],
  ["overnight", "NI"],
]);
