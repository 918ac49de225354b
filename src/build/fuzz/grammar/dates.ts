import type { Draw } from "../draw.ts";
import { figure } from "./amounts.ts";

const MONTHS = "January|Feb.|March|April|May|Jun|July|August|Sept.|October|Nov.|December".split("|");
const WEEKDAYS = "Monday|Tuesday|Wed.|Thursday|Friday|Saturday|Sunday".split("|");
const UNITS =
  "day|week|month|quarter|year|decade|century|millennium|hour|minute|second|weekend|season|half|fortnight|fiscal year".split(
    "|",
  );
const FEASTS =
  "Christmas|Thanksgiving|Easter|Ramadan|New Year's Eve|Lunar New Year|Labor Day|Boxing Day|Halloween|Diwali".split(
    "|",
  );
const WHOLE =
  "now|today|tomorrow|tonight|recently|the future|yesterday evening|noon|midnight|10 p.m.|this morning|8 to 10 p.m.|every Tuesday|twice a week|annually|weekends|the 1980s|the '90s|the 20th century|mid-2019|FY2021|2022-08-19|03/04/2021|2022-02-30|31 June|9999-12-31|Dec. 31, 9999|year 1|0000|2022-W33|the third week of July|1E5|24/7|9/11|7:15:30 GMT|2022-08-19T10:00:00Z|spring|next winter|the second half|overnight|11:59 p.m. on Dec. 31".split(
    "|",
  );

const year = (draw: Draw): string =>
  String(
    draw.way(
      () => draw.between(1990, 2030),
      () => draw.between(1, 9999),
    ),
  );
const dayOf = (draw: Draw): string => `${draw.of(MONTHS)} ${draw.between(1, 31)}`;

const single = (draw: Draw): string =>
  draw.way(
    () => draw.of(WHOLE),
    () => draw.of(MONTHS),
    () => `${draw.of(MONTHS)} ${year(draw)}`,
    () => dayOf(draw),
    () => `${dayOf(draw)}, ${year(draw)}`,
    () => `the ${draw.between(1, 31)}th`,
    () => year(draw),
    () =>
      `${draw.of(["last", "next", "this", "the following", "that", "each", "the previous"])} ${draw.of([...UNITS, ...WEEKDAYS, ...MONTHS])}`,
    () =>
      `${figure(draw)} ${draw.of(UNITS)}s ${draw.of(["ago", "later", "earlier", "before", "from now", "long", ""])}`,
    () => `the ${draw.of(["past", "last", "next", "first", "coming"])} ${figure(draw)} ${draw.of(UNITS)}s`,
    () => `${figure(draw)}-${draw.of(UNITS)}${draw.of(["", "-old", " plan"])}`,
    () => draw.of(WEEKDAYS),
    () => `${draw.of(FEASTS)}${draw.chance(40) ? ` ${year(draw)}` : ""}`,
    () => `${draw.of(["early", "late", "mid-", "the end of", "the start of"])} ${draw.of(MONTHS)}`,
    () =>
      `the ${draw.of(["first", "third", "last", "45th"])} ${draw.of([...UNITS, ...WEEKDAYS])} of ${draw.of([...MONTHS, year(draw)])}`,
    () => `${draw.of(["third", "Q3", "first", "fourth-quarter"])} quarter ${year(draw)}`,
  );

export const date = (draw: Draw): string =>
  draw.way(
    () => single(draw),
    () => single(draw),
    () =>
      `${single(draw)}${draw.of([" to ", "-", "–", " through ", " until ", " and ", "/"])}${single(draw)}`,
    () => `from ${single(draw)} to ${single(draw)}`,
    () => `${single(draw)}${draw.of([" of ", ", ", " ", " in ", " on "])}${single(draw)}`,
  );
