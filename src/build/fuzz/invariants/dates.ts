import type { DateFact } from "../../../facts/date/schema.ts";
import { isRealDay } from "./days.ts";
import { type Invariant, pairs } from "./invariant.ts";
import { isTimex, TIMEX_MODIFIERS } from "./timex.ts";

const tell = ({ id, text, timex, from, to }: DateFact): string =>
  `${id} “${text}”: ${timex}, ${from} to ${to}`;

/** Days that a value names outright: a year with a month and a day. */
const DAY_VALUE = /^\d{4}-\d\d-\d\d$/;
const DAY_RANGE = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;
const MONTH_VALUE = /^\d{4}(?:-\d\d)?$/;

export const DATES: readonly Invariant[] = [
  {
    name: "first and last day are both known or both not",
    *broken({ dates }) {
      for (const date of dates) if ((date.from === null) !== (date.to === null)) yield tell(date);
    },
  },
  {
    name: "the first day is not after the last",
    *broken({ dates }) {
      for (const date of dates)
        if (date.from !== null && date.to !== null && date.from > date.to) yield tell(date);
    },
  },
  {
    name: "days are days of the calendar",
    *broken({ dates }) {
      for (const date of dates)
        for (const day of [date.from, date.to]) if (day !== null && !isRealDay(day)) yield tell(date);
    },
  },
  {
    name: "values are written as TIMEX3 writes those of their type",
    *broken({ dates }) {
      for (const date of dates) if (!isTimex(date.type, date.timex)) yield `${date.type} ${tell(date)}`;
    },
  },
  {
    name: "modifiers are TIMEX3's",
    *broken({ dates }) {
      for (const { id, modifier } of dates)
        if (modifier !== null && !TIMEX_MODIFIERS.has(modifier)) yield `${id}: ${modifier}`;
    },
  },
  {
    name: "a value that names days covers those days",
    *broken({ dates }) {
      for (const date of dates) {
        const { timex, from, to, type } = date;
        if (type !== "DATE") continue;
        const [, first, last] = DAY_RANGE.exec(timex) ?? (DAY_VALUE.test(timex) ? [timex, timex, timex] : []);
        if (first !== undefined && (from !== first || to !== last)) yield tell(date);
      }
    },
  },
  {
    name: "a value that names a year or a month covers days of it alone",
    *broken({ dates }) {
      for (const date of dates)
        if (date.type === "DATE" && MONTH_VALUE.test(date.timex) && date.from !== null)
          if (!date.from.startsWith(date.timex) || !date.to?.startsWith(date.timex)) yield tell(date);
    },
  },
  {
    name: "a time lies on the day that its value names",
    *broken({ dates }) {
      for (const date of dates) {
        const day = /^(\d{4}-\d\d-\d\d)T/.exec(date.timex)?.[1];
        if (day !== undefined && date.from !== day) yield tell(date);
      }
    },
  },
  {
    name: "an open value covers no days",
    *broken({ dates }) {
      for (const date of dates)
        if (date.type === "DATE" && date.timex.includes("X") && date.from !== null) yield tell(date);
    },
  },
  {
    name: "a range is open at both ends or at neither",
    *broken({ dates }) {
      for (const date of dates) {
        const ends = date.timex.split("/").map((end) => /^X/.test(end) || /^T/.test(end));
        if (ends.length === 2 && ends[0] !== ends[1]) yield tell(date);
      }
    },
  },
  {
    name: "without an anchor no value is reckoned from one",
    *broken({ dates, article }) {
      if (article.anchor.date === null) for (const date of dates) if (date.anchored) yield tell(date);
    },
  },
  {
    name: "dates stand apart",
    *broken({ dates }) {
      for (const [before, date] of pairs(dates))
        if (date.start < before.end) yield `“${before.text}” and “${date.text}”`;
    },
  },
  {
    name: "a length or a repetition names no day in its value",
    *broken({ dates }) {
      for (const date of dates)
        if ((date.type === "DURATION" || date.type === "SET") && /^\d{4}/.test(date.timex)) yield tell(date);
    },
  },
];
