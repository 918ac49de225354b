import fc from "fast-check";
import { expect, test } from "vitest";
import { publishedDay } from "../../src/read/published.ts";

const dayOf = (written: string, order: "day-first" | "month-first" | null = null) =>
  publishedDay(written, order).published;

test.each([
  ["2023-03-10", "2023-03-10"],
  ["2023-03-10T23:59:00-08:00", "2023-03-10"],
  ["2023-03-10 10:00:00.123 +0000 UTC", "2023-03-10"],
  ["2023/03/10", "2023-03-10"],
  ["20230310", "2023-03-10"],
  ["20230310T101500Z", "2023-03-10"],
  ["20230310101500", "2023-03-10"],
  ["Fri, 10 Mar 2023 10:00:00 +0100", "2023-03-10"],
  ["Fri, 10 Mar 23 10:00 GMT", "2023-03-10"],
  ["10 Mar 98 10:00 GMT", "1998-03-10"],
  ["10 March 2023", "2023-03-10"],
  ["March 10, 2023", "2023-03-10"],
  ["Friday, March 10, 2023 10:15 AM", "2023-03-10"],
  ["Fri Mar 10 10:00:00 UTC 2023", "2023-03-10"],
  ["25/03/2023", "2023-03-25"],
  ["03/25/2023 10:00", "2023-03-25"],
  ["10.10.2023", "2023-10-10"],
  ["1678442400", "2023-03-10"],
  ["1678442400123", "2023-03-10"],
  ["1678442400.5", "2023-03-10"],
  ["951782400", "2000-02-29"],
])("%s is %s", (written, day) => {
  expect(publishedDay(written)).toEqual({ published: day, warnings: [] });
});

test("day and month that could change places are told apart by what the user says alone", () => {
  expect(dayOf("10/03/2023", "day-first")).toBe("2023-03-10");
  expect(dayOf("10/03/2023", "month-first")).toBe("2023-10-03");
  expect(publishedDay("10/03/2023")).toMatchObject({
    published: null,
    warnings: [
      { code: "ambiguous-published", message: expect.stringMatching(/--day-first or --month-first/) },
    ],
  });
});

test.each([
  "2022",
  "31 June 2022",
  "Smarch 5, 2022",
  "2022-13-01",
  "today",
  "99999999999999",
  "30/30/2022",
  "12345",
])("%s is no day, with a warning", (written) => {
  expect(publishedDay(written)).toMatchObject({ published: null, warnings: [{ code: "invalid-published" }] });
});

test("the day of every second since 1970 is the calendar's, in seconds and in milliseconds", () => {
  const second = fc.integer({ min: 100_000_000, max: 4_102_444_799 });
  fc.assert(
    fc.property(second, (at) => {
      const day = new Date(at * 1000).toISOString().slice(0, 10);
      expect(dayOf(String(at))).toBe(day);
      expect(dayOf(`${at}000`)).toBe(day);
    }),
  );
});
