import { anyOf, terms, valued } from "../../../lexicon/terms.ts";

const spaced = (name: string): string => name.replaceAll("_", " ");

/** The standard name of a unit, by the words for it. */
export const UNITS = valued("unit", spaced);

/** Letters that are a unit only as they are written here ("W", not "w"), right behind the number or one space from it. */
export const SHORT_UNITS = valued("short-unit", (value) =>
  value.split(",").map((pair): readonly [string, string] => {
    const [writing, name] = pair.split(":");
    return [writing, spaced(name)];
  }),
);

/** The unit of letters exactly as written, or undefined. */
export const shortUnit = (term: number, written: string): string | undefined =>
  SHORT_UNITS.get(term)?.find(([writing]) => writing === written)?.[1];

/** Words that turn a unit of length into one of area or volume; "" leaves it as it is. */
export const POWERS = valued("power", (power) => (power === "metric" ? "" : power));

/** What a rate is reckoned by ("a day", "per hour"), in the singular. */
export const PERIODS = valued("per", String, ["base"]);

/** Scales of temperature behind "degrees" or "°". */
export const DEGREES = valued("degrees", String);

/** What the words for a unit begin with, compounds left out ("barrel-a-day"). */
export const UNIT_STARTS = anyOf(UNITS.words, SHORT_UNITS.words, POWERS.words, terms("° º parts of"));
