import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";
import { articleOf } from "../article.ts";

/** Calls that a pass over text or tokens cannot do without; what they count does not depend on the machine. */
const COUNTED: readonly (readonly [object, readonly string[]])[] = [
  [
    String.prototype,
    [
      "charCodeAt",
      "slice",
      "indexOf",
      "includes",
      "startsWith",
      "endsWith",
      "toLowerCase",
      "replace",
      "split",
    ],
  ],
  [RegExp.prototype, ["exec", "test"]],
  [Map.prototype, ["get", "has", "set"]],
  [Set.prototype, ["has", "add"]],
  [Array.prototype, ["push", "some", "find", "filter", "map", "includes", "indexOf"]],
];

/** How many of the counted calls an extraction makes; calls over a list count its length. */
function workOn(text: string): number {
  let work = 0;
  const undo: (() => void)[] = [];
  for (const [prototype, names] of COUNTED)
    for (const name of names) {
      const original = Reflect.get(prototype, name) as (...args: unknown[]) => unknown;
      const perElement = prototype === Array.prototype && name !== "push";
      const counting = function (this: { length: number }, ...args: unknown[]): unknown {
        work += perElement ? 1 + this.length : 1;
        return Reflect.apply(original, this, args);
      };
      Object.defineProperty(prototype, name, { value: counting, configurable: true, writable: true });
      undo.push(() =>
        Object.defineProperty(prototype, name, { value: original, configurable: true, writable: true }),
      );
    }
  try {
    extract(articleOf(text, { date: "2022-08-19" }));
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}

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
    expect(twice / once).toBeLessThan(2.4);
  });
});
