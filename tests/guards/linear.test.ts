import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { articleOf } from "../article.ts";
import { LINEAR, workOf } from "../work.ts";

/** What an extraction costs. */
const workOn = (text: string): number =>
  workOf(() => {
    extract(articleOf(text, { date: "2022-08-19" }));
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
