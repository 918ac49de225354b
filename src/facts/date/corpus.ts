import { calendar } from "./corpus/calendar.ts";
import type { DateCorpus } from "./corpus/examples.ts";
import { times } from "./corpus/times.ts";
import { units } from "./corpus/units.ts";
import { years } from "./corpus/years.ts";

/** Examples of every rule, in our own words. */
export const DATE_CORPUS: DateCorpus = { ...calendar, ...years, ...units, ...times };
