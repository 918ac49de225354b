import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeJson, safeText } from "../../src/render/safe-text.ts";

const HOSTILE = [
  "\u001b[31mred\u001b[0m",
  "\u009b31m",
  "\u001b]0;title\u0007",
  "a\rb",
  "a\nb\u2028c",
  "\u202egnp.exe",
  "\u2066x\u2069",
  "zero\u200bwidth",
  "::set-output name=x::y",
  ":::error",
  "##[error]x",
  "\ud800 alone",
  "back\bspace\u007f",
];
const ACTS = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|::|##\[/u;

describe("safeText", () => {
  test.each(HOSTILE)("makes %j harmless", (text) => expect(safeText(text)).not.toMatch(ACTS));

  test("leaves ordinary text as it is", () => {
    const text = "“Größe” – 5 % of naïve 東京, at 10:30: yes 😀";
    expect(safeText(text)).toBe(text);
  });

  test("holds for any string", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !ACTS.test(safeText(text))));
  });
});

describe("safeJson", () => {
  test.each(HOSTILE)("makes %j harmless and loses nothing", (text) => {
    const json = safeJson({ text });
    expect(json).not.toMatch(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|##\[/u);
    expect(JSON.parse(json)).toEqual({ text });
  });

  test("is one line that no CI log takes for a command, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = safeJson({ text });
        return !json.includes("\n") && !json.startsWith("::") && JSON.parse(json).text === text;
      }),
    );
  });
});
