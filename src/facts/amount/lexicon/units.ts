import { NAMES, SHORT } from "./unit-names.ts";

/** The standard name of a unit word in lower case, or undefined. */
export const unitName = (lower: string): string | undefined => NAMES.get(lower);

/** The standard name of an abbreviation exactly as written, or undefined. */
export const shortUnit = (written: string): string | undefined => SHORT.get(written);

/** Words that turn a unit of length into one of area or volume. */
export const POWERS: ReadonlyMap<string, string> = new Map([
  ["square", "square"],
  ["sq", "square"],
  ["sq.", "square"],
  ["cubic", "cubic"],
  ["cu", "cubic"],
  ["nautical", "nautical"],
  ["fluid", "fluid"],
  ["troy", "troy"],
  ["metric", ""],
]);

/** What a rate is reckoned by ("a day", "per hour"). */
export const PERIODS: ReadonlyMap<string, string> = new Map(
  (
    "second:second sec:second s:second minute:minute min:minute hour:hour hr:hour h:hour day:day week:week month:month " +
    "year:year annum:year century:century night:night gallon:gallon litre:litre liter:litre metre:metre meter:metre " +
    "kilometre:kilometre kilometer:kilometre km:kilometre mile:mile person:person capita:person inch:inch acre:acre kilogram:kilogram kg:kilogram dl:decilitre decilitre:decilitre deciliter:decilitre hectare:hectare"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
