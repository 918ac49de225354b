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
  "a ##vso[task.setvariable variable=x]y",
  "##VSO[build.addbuildtag]x",
  "##teamcity[publishArtifacts 'x']",
  "###[group]",
  "\ud800 alone",
  "back\bspace\u007f",
  "tags \u{e0041}\u{e0042}\u{e007f}",
  "selectors a\ufe0f\ufe0f\ufe01\u{e0100}",
  "soft\u00adhyphen, joiner\u034f, filler\u3164, annotation\ufff9",
];
const ACTS = /[\p{Cc}\p{Cs}\u2028\u2029\ufff9-\ufffb]|::|##\w*\[/u;
/** All that Unicode draws as nothing, but the selectors of a picture's form. */
const HIDES = /(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}|[\ufe0e\ufe0f]{2}/u;

const actsNot = (text: string): void => {
  expect(text).not.toMatch(ACTS);
  expect(text).not.toMatch(HIDES);
};

const pieces = fc.constantFrom(
  ..."# : [ ] vso teamcity error \u200d \ufe0f \u{e0041} \ud800 \udc00 \n \u202e a \u00ad".split(" "),
);
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(pieces).map((parts) => parts.join("")),
);

describe("safeText", () => {
  test.each(HOSTILE)("makes %j harmless", (text) => actsNot(safeText(text)));

  test("leaves ordinary text as it is", () => {
    const text = "“Größe” – 5 % of naïve 東京, at 10:30: yes 😀 ❤️ #1 ## [3] \ufffd";
    expect(safeText(text)).toBe(text);
  });

  test("holds for any string", () => {
    fc.assert(fc.property(hostile, (text) => actsNot(safeText(text))));
  });

  test("knows every character that is drawn as nothing", () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const text = `a${String.fromCodePoint(code)}b`;
      if (HIDES.test(text)) expect(safeText(text)).toMatch(/^a(?:\\u[0-9a-f]{4})+b$/);
    }
  });
});

describe("safeJson", () => {
  test.each(HOSTILE)("makes %j harmless and loses nothing", (text) => {
    const json = safeJson({ text });
    actsNot(json.replaceAll("::", ""));
    expect(JSON.parse(json)).toEqual({ text });
  });

  test("is one line that no CI log takes for a command, for any string", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = safeJson({ [text]: text });
        actsNot(json.replaceAll("::", ""));
        expect(json.startsWith("::")).toBe(false);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: text })));
      }),
    );
  });
});
