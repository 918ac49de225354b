import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import isArticleFacts from "#record-check";
import { extract } from "../../src/extract.ts";
import { articleFacts } from "../../src/facts/record.ts";
import { verify } from "../../src/facts/verify.ts";
import { articleFromText } from "../../src/read/from-text.ts";

const text = readFileSync("seeds/meta-fine-2023.txt", "utf8");
const record = extract(articleFromText(text, { date: "2024-01-01" }));
const copy = () => structuredClone(record);

type Holder = Record<string, unknown>;

/** Each place of the record that holds a value, lists by their first two members, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): string[][] {
  if (value === null || typeof value !== "object") return [[...path]];
  const entries = Object.entries(value).slice(0, Array.isArray(value) ? 2 : undefined);
  const inner = entries.flatMap(([key, member]) => placesIn(member, [...path, key]));
  return path.length === 0 ? inner : [[...path], ...inner];
}

function holderOf(root: unknown, path: readonly string[]): Holder {
  return path.slice(0, -1).reduce((holder, key) => holder[key] as Holder, root as Holder);
}

const WRONG = [
  null,
  undefined,
  -1,
  0,
  1,
  0.5,
  Number.NaN,
  "",
  "x",
  "entity-1",
  true,
  [],
  {},
  [[1]],
  [1, 2],
  "2024-01-01",
];

test("the compiled check and the schema agree on a record changed anywhere, in any way", () => {
  const differing: string[] = [];
  for (const path of placesIn(record)) {
    const changed = copy();
    const holder = holderOf(changed, path);
    const key = path.at(-1) ?? "";
    const agree = (how: string) => {
      if (isArticleFacts(changed) !== articleFacts.safeParse(changed).success)
        differing.push(`${path.join("/")}: ${how}`);
    };
    const old = holder[key];
    for (const value of WRONG) {
      holder[key] = value;
      agree(`${JSON.stringify(value)}`);
    }
    delete holder[key];
    agree("left out");
    holder[key] = old;
    if (!Array.isArray(holder)) holder.surplus = 1;
    agree("one more");
  }
  expect(differing).toEqual([]);
});

describe("a record is refused", () => {
  test("that is not as its schema says, with the place and the broken keyword", () => {
    const changed = copy();
    changed.claims[1].cue = 3 as never;
    expect(() => verify(text, changed)).toThrow("/claims/1/cue: type");
  });

  test("whose span is elsewhere than its text", () => {
    const changed = copy();
    changed.amounts[0].start += 1;
    changed.amounts[0].end += 1;
    expect(() => verify(text, changed)).toThrow("amount-1: the article does not have its text at");
  });

  test("whose span is longer than its text", () => {
    const changed = copy();
    changed.entities[0].mentions[0].end += 1;
    expect(() => verify(text, changed)).toThrow("entity-1: the article does not have its text at");
  });
});

test("a sound record comes out as it went in", () => {
  expect(verify(text, record)).toBe(record);
});
