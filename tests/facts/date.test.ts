import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { unmark } from "../../src/engine/corpus.ts";
import {
  addMonths,
  civil,
  dayOf,
  easter,
  formatDay,
  formatWeek,
  isDate,
  parseDay,
  weekdayOf,
} from "../../src/facts/date/calendar.ts";
import { CORPUS_ANCHOR } from "../../src/facts/date/corpus/examples.ts";
import { DATE_CORPUS } from "../../src/facts/date/corpus.ts";
import { findDates } from "../../src/facts/date/index.ts";
import type { DateFact } from "../../src/facts/date/schema.ts";
import type { Unrated } from "../../src/facts/record.ts";
import { findNumbers } from "../../src/language/numbers/find-numbers.ts";
import { numberDates } from "../../src/link/numbering.ts";
import { articleOf } from "../article.ts";
import { testCorpus } from "../corpus.ts";
import { growth, LINEAR } from "../work.ts";

const datesOf = (text: string, date: string | null = CORPUS_ANCHOR): Unrated<DateFact>[] => {
  const document = segment({ ...articleOf(text), date });
  return numberDates(document, findDates(document, findNumbers(document)));
};

testCorpus(DATE_CORPUS, {
  finds(marked, expected, rule) {
    const { text, spans } = unmark(marked);
    const [[start, end]] = spans;
    const found = datesOf(text).filter((date) => date.start === start && date.end === end);
    expect(found).toMatchObject([{ text: text.slice(start, end), rule, ...expected }]);
  },
  ignores: (text) => expect(datesOf(text)).toEqual([]),
  least: { finds: 150, ignores: 60 },
});

describe("a range", () => {
  test("begins before its end where nothing else dates it", () => {
    expect(datesOf("It ran from the following June to 1995.", null)).toMatchObject([
      { timex: "1995-06/1995", from: "1995-06-01", to: "1995-12-31", anchored: false },
    ]);
  });

  test("that takes its year from a date before it needs no anchor", () => {
    const [, range] = datesOf("In 1995 it closed. It ran from August to the first quarter.", null);
    expect(range).toMatchObject({ timex: "1995-08/1996-Q1", anchored: false });
  });
});

describe("the calendar's ends", () => {
  const daysOf = (text: string, anchor: string) =>
    datesOf(text, anchor).map(({ text, from, to }) => [text, from, to]);

  test("what lies behind the year 9999 is no date, and yearly days are sought before it", () => {
    expect(
      daysOf("It will end next year, or in two weeks. It opens on Feb. 1 and in May.", "9999-12-31"),
    ).toEqual([
      ["Feb. 1", "9999-02-01", "9999-02-01"],
      ["May", "9999-05-01", "9999-05-31"],
    ]);
  });

  test("what lies before the year 1 is no date, and the first century begins with it", () => {
    expect(daysOf("It began yesterday, and in October. It was the first century.", "0001-01-01")).toEqual([
      ["October", "0001-10-01", "0001-10-31"],
      ["the first century", "0001-01-01", "0099-12-31"],
    ]);
  });
});

test("a length is written without an exponent, and none is longer than numbers reach", () => {
  const timex = (text: string) => datesOf(text).map((date) => date.timex);
  expect(timex("It lasted 999999999999999999999 years.")).toEqual([]);
  expect(timex("It lasted 9007199254740991 millennia.")).toEqual(["P9007199254740991000Y"]);
  expect(timex("They meet every 0.0000001 days.")).toEqual(["P0D"]);
});

test("words that one date ends with are not taken by the next one", () => {
  expect(datesOf("They met 4 months earlier 3 months earlier.").map(({ text }) => text)).toEqual([
    "4 months earlier",
    "3 months earlier",
  ]);
});

describe("without an anchor nothing is guessed", () => {
  test.each([
    ["He left on Friday.", "XXXX-WXX-5"],
    ["He left on March 26.", "XXXX-03-26"],
    ["He left in July.", "XXXX-07"],
    ["He left last summer.", "XXXX-SU"],
    ["He left last week.", "XXXX-WXX"],
    ["He left yesterday.", "XXXX-XX-XX"],
    ["He left two years ago.", "XXXX"],
  ])("%s", (text, timex) => {
    expect(datesOf(text, null)).toMatchObject([{ timex, from: null, to: null, anchored: false }]);
  });
});

const TIMEX = new RegExp(
  [
    "(?:PRESENT|PAST|FUTURE)_REF",
    "P(?:X[SMHDWYCLE]|TX[SMH]|(?:[\\d.]+[YMWD]|[\\d.]+WE)*(?:T(?:[\\d.]+[HMS])+)?)",
    "(?:(?:\\d{2,4}|X{2,4}|XX\\d)(?:-(?:[\\dX]{2}(?:-[\\dX]{2})?|W[\\dX]{2}(?:-(?:WE|\\d))?|Q[\\dX]|H\\d|SP|SU|FA|WI))?)?(?:T(?:\\d{2}(?::\\d{2}){0,2}Z?|MO|AF|EV|NI|DT))?",
  ].join("|"),
);
const isTimex = (value: string): boolean =>
  value !== "" &&
  value.split("/").every((part) => part !== "" && new RegExp(`^(?:${TIMEX.source})$`).test(part));

const WORDS =
  "last next this the a two 3 days weeks months year years ago later earlier of to from in and March May 26 31 1996 2022 Friday Monday night morning 10 p.m. : / - 05 18 noon early end century third quarter first half every , . second summer Christmas before after now past twelve hundred 1990s yesterday".split(
    " ",
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join(" "));
const anchorDay = fc.integer({ min: dayOf(1850, 1, 1), max: dayOf(2150, 1, 1) }).map(formatDay);

test("any text is safe: spans are the text's, intervals run forward, values are TIMEX", () => {
  fc.assert(
    fc.property(
      fc.oneof(sentence, fc.string({ maxLength: 200 }), fc.string({ unit: "binary", maxLength: 80 })),
      anchorDay,
      (text, anchor) => {
        for (const date of datesOf(text, anchor)) {
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(isTimex(date.timex), date.timex).toBe(true);
          if (date.from !== null && date.to !== null)
            expect(date.from <= date.to, `${date.text} ${date.from} ${date.to}`).toBe(true);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

test("a day counted from the anchor moves with the anchor", () => {
  const relative = fc.constantFrom(
    "today",
    "yesterday",
    "tomorrow",
    "5 days ago",
    "the day after tomorrow",
    "ten days from now",
    "tonight",
    "last night",
  );
  fc.assert(
    fc.property(relative, anchorDay, fc.integer({ min: -4000, max: 4000 }), (text, anchor, days) => {
      const [one] = datesOf(`He left ${text}.`, anchor);
      const [other] = datesOf(`He left ${text}.`, formatDay(parseDay(anchor)! + days));
      expect(parseDay(other.from!)! - parseDay(one.from!)!).toBe(days);
    }),
  );
});

describe("calendar", () => {
  test("days and dates are inverse", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) }), (day) => {
        const { year, month, day: date } = civil(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(isDate(year, month, date)).toBe(true);
        expect(parseDay(formatDay(day))).toBe(day);
      }),
    );
  });
  test("weekdays, ISO weeks, leap years and month ends are right", () => {
    expect(weekdayOf(dayOf(2022, 8, 19))).toBe(5);
    expect(weekdayOf(dayOf(1900, 1, 1))).toBe(1);
    expect(formatWeek(dayOf(2016, 1, 1))).toBe("2015-W53");
    expect(formatWeek(dayOf(2018, 12, 31))).toBe("2019-W01");
    expect([1900, 2000, 2023, 2024].map((year) => isDate(year, 2, 29))).toEqual([false, true, false, true]);
    expect(formatDay(addMonths(dayOf(2024, 1, 31), 1))).toBe("2024-02-29");
    expect([1818, 2000, 2018, 2024, 2038].map((year) => formatDay(easter(year)))).toEqual([
      "1818-03-22",
      "2000-04-23",
      "2018-04-01",
      "2024-03-31",
      "2038-04-25",
    ]);
  });
});

describe("cost grows with the text, not faster", () => {
  test.each([
    ["digits", "7"],
    ["last ", "last "],
    ["dashes", "- "],
    ["two two", "two "],
    ["1996 to", "1996 to "],
  ])("%s", (_name, unit) => {
    const read = (size: number): void => {
      const text = unit.repeat(Math.ceil(size / unit.length));
      const document = segment({ ...articleOf(text), date: CORPUS_ANCHOR });
      findDates(document, findNumbers(document));
    };
    expect(growth(read, 40_000)).toBeLessThan(LINEAR);
  });
});
