import { expect, test } from "vitest";
import { anchorWarnings } from "../../src/document/anchor.ts";
import { readDateLine } from "../../src/document/date-line.ts";
import { Pieces } from "../../src/document/pieces.ts";
import { segment } from "../../src/document/segment.ts";
import { articleOf, STORY } from "./page.ts";

test.each([
  ["Published 19 August 2022", "2022-08-19"],
  ["Published on: Friday, August 19th, 2022 at 9:14 PM EDT", "2022-08-19"],
  ["August 19, 2022", "2022-08-19"],
  ["Aug. 19, 2022", "2022-08-19"],
  ["19th of August 2022", "2022-08-19"],
  ["2022-08-19", "2022-08-19"],
  ["19.08.2022", "2022-08-19"],
  ["Updated 08:25 GMT, 19/08/2022", "2022-08-19"],
  ["08/19/2022", "2022-08-19"],
  ["08/09/2022", null],
  ["19 August", null],
  ["August 2022", null],
  ["31 June 2022", null],
  ["2022", null],
  ["The vote is on 19 August 2022", null],
  ["", null],
])("the line %j names the day %s", (line, day) => {
  expect(readDateLine(new Pieces(line, 0, line.length))?.day ?? null).toBe(day);
});

test("the anchor is the option, else the metadata, else the page's own day, else none", () => {
  const text = `Bridge closed\n\nPublished 19 August 2022\n\n${STORY}`;
  const anchor = (known: object) => segment(articleOf(text, known)).anchor;
  expect(anchor({ date: "2020-01-01", published: "2021-01-01" })).toEqual({
    date: "2020-01-01",
    from: "option",
  });
  expect(anchor({ published: "2021-01-01" })).toEqual({ date: "2021-01-01", from: "metadata" });
  expect(anchor({})).toEqual({ date: "2022-08-19", from: "text" });
  const none = segment(articleOf(`Bridge closed\n\nLEITH, May 22 (AP) — ${STORY}`)).anchor;
  expect(none).toEqual({ date: null, from: "none" });
  expect(anchorWarnings(none).map(({ code }) => code)).toEqual(["no-anchor-date"]);
  expect(anchorWarnings({ date: "2020-01-01", from: "option" })).toEqual([]);
});

test("metadata beats what the page prints", () => {
  const text = `Bridge closed\n\nBy Jane Roe\n\n${STORY}`;
  const document = segment(
    articleOf(text, { title: "Other", authors: ["John Doe"], published: "2021-01-01" }),
  );
  expect(document).toMatchObject({ title: "Other", authors: ["John Doe"], published: "2021-01-01" });
});
