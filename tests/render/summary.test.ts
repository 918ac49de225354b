import { Chalk } from "chalk";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { KINDS, type Kind } from "../../src/facts/kinds.ts";
import { dayWords } from "../../src/render/summary/day-words.ts";
import type { SummaryStyle } from "../../src/render/summary/style.ts";
import { renderSummary } from "../../src/render/summary/summary.ts";
import { articleOf } from "../article.ts";

describe("a TIMEX3 value in words", () => {
  test.each([
    ["2022-08-19", "Fri 19 Aug 2022"],
    ["2000-02-29", "Tue 29 Feb 2000"],
    ["1969-07-20", "Sun 20 Jul 1969"],
    ["2022-08-19T17:30", "Fri 19 Aug 2022, 17:30"],
    ["2022-08-19T09", "Fri 19 Aug 2022, 09:00"],
    ["2022-08-19TEV", "Fri 19 Aug 2022, evening"],
    ["2022-07", "July 2022"],
    ["2022", "2022"],
    ["198", "the 1980s"],
    ["19", "the 20th century"],
    ["20", "the 21st century"],
    ["2021-Q3", "the July–September quarter of 2021"],
    ["XXXX-Q1", "the January–March quarter, year not told"],
    ["2021-H1", "the first half of 2021"],
    ["2021-SU", "summer 2021"],
    ["XXXX-WI", "winter, year not told"],
    ["XXXX-WXX-3", "a Wednesday, which is not told"],
    ["XXXX-08-19", "19 August, year not told"],
    ["XXXX-08", "August, year not told"],
    ["P3Y", null],
    ["PT5H", null],
    ["PRESENT_REF", null],
    ["XXXX-QX", null],
    ["2022-13", null],
  ])("%s: %s", (timex, words) => {
    expect(dayWords({ timex, from: null, to: null })).toBe(words);
  });

  test("a week is told by its first day", () => {
    expect(dayWords({ timex: "2023-W43", from: "2023-10-23", to: "2023-10-29" })).toBe(
      "the week of Mon 23 Oct 2023",
    );
    expect(dayWords({ timex: "2023-W43-WE", from: "2023-10-28", to: "2023-10-29" })).toBe(
      "the weekend of Sat 28 Oct 2023",
    );
    expect(dayWords({ timex: "2023-W43", from: null, to: null })).toBeNull();
    expect(dayWords({ timex: "P2D", from: "2023-09-19", to: "2023-09-20" })).toBe(
      "Tue 19 Sep 2023 to Wed 20 Sep 2023",
    );
  });

  test("weekdays are the calendar's", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1600-01-01"), max: new Date("2399-12-31"), noInvalidDate: true }),
        (date) => {
          const name = date.toUTCString().slice(0, 3);
          expect(
            dayWords({ timex: date.toISOString().slice(0, 10), from: null, to: null })?.slice(0, 3),
          ).toBe(name);
        },
      ),
    );
  });
});

const TEXT = `Ferry line to buy three ships

By Nora Quist

Harbour Lines will buy three ships for $40 million, its chief executive, Ana Ruiz, said on Friday.

“We were late,” Ruiz said. She promised that fares would stay as they are until July 2024.

Revenue rose 4% to $310 million last year. Now two ships are out of service, and a union said that the plan was weak.
`;
const article = articleOf(TEXT, { date: "2023-03-10" });
const record = extract(article);

const STYLE: SummaryStyle = {
  kinds: new Set(KINDS),
  minConfidence: 0,
  width: 80,
  rows: 60,
  all: false,
  context: false,
  excel: false,
  linkTo: null,
  paint: new Chalk({ level: 0 }),
};
const drawn = (style: Partial<SummaryStyle> = {}): string =>
  renderSummary(record, TEXT, 0, { ...STYLE, ...style });

describe("the summary of an article", () => {
  test("says first who says what, by speaker, with the office, the very words before what is planned", () => {
    const text = drawn();
    expect(text).toMatch(
      /^Ferry line to buy three ships\n.*Fri 10 Mar 2023\n\nWho says what\n {2}Ana Ruiz, chief/,
    );
    expect(text.indexOf("“We were late,”")).toBeLessThan(text.indexOf("fares would stay"));
    expect(text.indexOf("fares would stay")).toBeLessThan(text.indexOf("People"));
  });

  test("has the line and the id of each claim, figure and day", () => {
    const text = drawn();
    for (const [line, kind] of [
      [7, "claim"],
      [5, "amount"],
      [5, "date"],
    ])
      expect(text).toMatch(new RegExp(`:${line} ${kind}-\\d`));
  });

  test("leaves out what says little and counts it, but for --all", () => {
    expect(drawn()).not.toContain("“Now”");
    expect(drawn()).toMatch(/1 fact that says little left out; --all shows them/);
    expect(drawn({ all: true })).toContain("Now");
    expect(drawn({ all: true })).not.toContain("left out");
  });

  test("fits the screen, and says how much it does not show", () => {
    const [short, long] = [drawn({ rows: 22 }), drawn({ rows: 22, all: true })];
    expect(short).toMatch(/… \d+ (?:more|earlier) (?:claim|person|people|figure|day)/);
    expect(short.split("\n").length).toBeLessThan(long.split("\n").length);
    expect(long).not.toContain("…");
  });

  test.each(KINDS)("shows %s alone when only they are asked for", (kind) => {
    const headings = drawn({ kinds: new Set<Kind>([kind]) }).match(/^[A-Z][a-z ]+$/gm) ?? [];
    expect(headings.filter((heading) => !heading.startsWith("Ferry")).length).toBeLessThan(3);
  });

  test("keeps within the width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 200 }), (width) => {
        for (const line of drawn({ width, all: true }).split("\n"))
          expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test("links each place where a terminal knows links", () => {
    const linked = renderSummary({ ...record, article: { ...record.article, source: "a b.txt" } }, TEXT, 0, {
      ...STYLE,
      linkTo: (source, { line }) => `file:///${source.replace(" ", "%20")}#${line}`,
    });
    expect(linked).toContain("\u001b]8;;file:///a%20b.txt#7\u001b\\:7\u001b]8;;\u001b\\ ");
    expect(drawn()).not.toContain("\u001b");
  });

  test("no text of an article reaches the terminal as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (words) => {
        const hostile = articleOf(`${words}\n\nAna Ruiz said \u001b[31m${words}\u0007 on Friday.\n`);
        const text = renderSummary(extract(hostile), hostile.text, 0, { ...STYLE, all: true });
        expect(/(?!\n)\p{Cc}/u.test(text)).toBe(false);
      }),
    );
  });
});
