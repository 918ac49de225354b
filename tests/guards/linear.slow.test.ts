import { describe, expect, test } from "vitest";
import type { Article } from "../../src/document/document.ts";
import { extract } from "../../src/extract.ts";
import { articleOf } from "../article.ts";
import { LINEAR, workOf } from "../work.ts";
import { MARKDOWN_UNITS, UNITS } from "./units.ts";

/** What an extraction costs. */
const workOn = (text: string, format: Article["format"] = "text"): number =>
  workOf(() => {
    extract(articleOf(text, { date: "2022-08-19", format }));
  });

const PROSE = `GENEVA — The Harbour Board said on Friday that it would raise fees by 4.5%, or about $2 million a year.
“We have no choice,” said Ana Ruiz, the board's chairwoman. “Costs rose by 12% last summer,” she added, according to Le Temps.
The head of the Dockers' Union, Luc Perrin, accused the board of breaking a promise made in March 2021.\n\n`;

const TEXTS: readonly (readonly [string, (times: number) => string])[] = [
  ["prose", (times) => PROSE.repeat(times * 10)],
  ["one long paragraph", (times) => PROSE.replace(/\n+/g, " ").repeat(times * 10)],
  ["one long sentence", (times) => "the minister said that the bank and ".repeat(times * 100)],
  ["capitalised words", (times) => "Bank of Northern China Holdings ".repeat(times * 100)],
  [
    "many different names",
    (times) =>
      Array.from(
        { length: times * 60 },
        (_, i) => `Ann Bel${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26))} spoke.`,
      ).join(" "),
  ],
  ["quotation marks", (times) => '“ ” " '.repeat(times * 200)],
  ["digits", (times) => "1234567890".repeat(times * 100)],
  ["dollars", (times) => "$".repeat(times * 1000)],
  ["“last ”", (times) => "last ".repeat(times * 300)],
  ["dashes", (times) => "-".repeat(times * 2000)],
  ["attributions in one sentence", (times) => "as Ann said, ".repeat(times * 300)],
  [
    "turns of a transcript",
    (times) => "COLE: Where were you?\n\nHALE: I was at home.\n\n".repeat(times * 30),
  ],
  [
    "a list behind a colon",
    (times) => `The mayor also said:\n\n${"• The fee would rise.\n\n".repeat(times * 80)}`,
  ],
  [
    "“quoted as saying”",
    (times) => "which the paper quoted the mayor, quoted by it, as saying ".repeat(times * 60),
  ],
  ["names and pronouns", (times) => "Ann Lee met Bob Ray. She said he left. ".repeat(times * 40)],
];

describe("twice the text costs about twice the work", () => {
  test.each(TEXTS)("%s", (_name, make) => {
    workOn(make(1));
    const once = workOn(make(4));
    const twice = workOn(make(8));
    expect(twice / once).toBeLessThan(LINEAR);
  });
});

const SHORT = 1500;
/** Up to some hundred words more text makes each claim longer: the longer texts tell such units from quadratic ones. */
const SHORTER_THAN_CLAIMS = 4 * SHORT;

/** How much more work a text of a repeated unit makes when it is four times as long. */
function growthOf(unit: string, format: Article["format"], length: number): number {
  const textOf = (size: number): string => unit.repeat(Math.ceil(size / unit.length));
  // What is looked up once and kept is met here.
  extract(articleOf(textOf(length / 2), { date: "2022-08-19", format }));
  return workOn(textOf(4 * length), format) / workOn(textOf(length), format);
}

const isLinear = (unit: string, format: Article["format"]): boolean =>
  [SHORT, SHORTER_THAN_CLAIMS].some((length) => growthOf(unit, format, length) < 2 * LINEAR);

describe("four times as many of a unit cost about four times the work", () => {
  test.each(UNITS)("%s", (_name, unit) => {
    expect(isLinear(unit, "text")).toBe(true);
  });

  test.each(MARKDOWN_UNITS)("%s, in Markdown", (_name, unit) => {
    expect(isLinear(unit, "markdown")).toBe(true);
  });
});

test("the guard holds units enough, each once", () => {
  const all = [...UNITS, ...MARKDOWN_UNITS];
  expect(new Set(all.map(([, unit]) => unit)).size).toBe(all.length);
  expect(all.length).toBeGreaterThanOrEqual(100);
});
