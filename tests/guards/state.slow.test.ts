import { readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { articleOf } from "../article.ts";

type Extract = (text: string) => string;

/** The program as a new process has it, with nothing met yet. */
async function freshly(): Promise<Extract> {
  vi.resetModules();
  const { extract } = await import("../../src/extract.ts");
  return (text) => JSON.stringify(extract(articleOf(text, { date: "2022-08-19" })));
}

const ACUTE = "\u0301";

/** Other ways to write the letters of a text: many fold to the same words of the lexicon. */
const SPELLINGS: readonly (readonly [string, (text: string) => string])[] = [
  ["composed accents", (text) => text.replace(/[aeiouAEIOU]/g, (vowel) => (vowel + ACUTE).normalize("NFC"))],
  ["combining marks", (text) => text.replace(/[a-zA-Z]\b/g, (letter) => letter + ACUTE)],
  ["dotless and dotted i", (text) => text.replaceAll("i", "ı").replaceAll("I", "İ")],
  ["sharp s", (text) => text.replaceAll("ss", "ß").replaceAll("SS", "ẞ")],
  ["ligatures", (text) => text.replaceAll("ae", "æ").replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ")],
  ["strokes", (text) => text.replaceAll("o", "ø").replaceAll("l", "ł").replaceAll("d", "đ")],
  [
    "full-width letters",
    (text) => text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
  ],
  [
    "full-width digits",
    (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ],
  ["curly apostrophes", (text) => text.replaceAll("'", "’")],
  ["modifier apostrophes", (text) => text.replaceAll("'", "ʼ")],
  ["capitals", (text) => text.toUpperCase()],
  ["small letters", (text) => text.toLowerCase()],
  ["an emoji in each word", (text) => text.replaceAll(" ", " 👩‍👩‍👧 ")],
  ["Chinese between words", (text) => text.replaceAll(" ", " 北京 ")],
  ["zero-width spaces", (text) => text.replaceAll(" ", " \u200b")],
];

const TEXTS: readonly string[] = [
  "A Senate panel met. A Boeing jet crashed.",
  "The chairman of the Fed, Ana Ruiz, said rates would rise by 5% in May.",
  "Mr. Cosa met Dean Ross. May Hall said Will Ford left on Sunday.",
  "He is a resume reader; a cafe sold pate and an expose of Sao Paulo's mayor.",
  "Officials told Air France that it's 3.5 million euros, not $2 million.",
  "Secretary of State Bo Lind warned Germans; Müller and Muller disagreed about Zürich and Zurich.",
  "“If it fails, we pass,” the finance minister's office said last Friday.",
  "Ms. Rose Strasse, a former officer of Deutsche Bank, was fined 12,000 pounds.",
];

/** Each text as it is, and in every other spelling. */
const ALL = TEXTS.flatMap((text) => [text, ...SPELLINGS.map(([, write]) => write(text))]);

const read = (extract: Extract, texts: readonly string[]): ReadonlyMap<string, string> =>
  new Map(texts.map((text) => [text, extract(text)]));

describe("a record does not depend on what was read before", () => {
  test("forward and backward", async () => {
    const forward = read(await freshly(), ALL);
    const backward = read(await freshly(), ALL.toReversed());
    for (const text of ALL) expect(backward.get(text)).toBe(forward.get(text));
  });

  test.each(SPELLINGS)("%s first", async (_name, write) => {
    const alone = read(await freshly(), TEXTS);
    const extract = await freshly();
    for (const text of TEXTS) extract(write(text));
    for (const text of TEXTS) expect(extract(text)).toBe(alone.get(text));
  });

  test("an accented article of a sentence first", async () => {
    const extract = await freshly();
    extract("À Paris.");
    const { entities } = JSON.parse(extract(TEXTS[0]));
    expect(entities.map(({ name }: { name: string }) => name)).toContain("Senate");
  });

  test("more words than any cache holds first", async () => {
    const alone = read(await freshly(), TEXTS);
    const extract = await freshly();
    const words = Array.from({ length: 70_000 }, (_, i) => `${i % 3 ? "Wo" : "zo"}${i.toString(36)}`);
    for (let at = 0; at < words.length; at += 1000) extract(words.slice(at, at + 1000).join(" "));
    for (const text of TEXTS) expect(extract(text)).toBe(alone.get(text));
  });

  test("an article that ends in an error first", async () => {
    const alone = read(await freshly(), TEXTS);
    const extract = await freshly();
    expect(() => extract(undefined as unknown as string)).toThrow();
    for (const text of TEXTS) expect(extract(text)).toBe(alone.get(text));
  });
});

test("seed articles give the same records in any order", async () => {
  const texts = ["fed-rates-2023", "didi-fine-2022", "meta-fine-2023"].map((name) =>
    readFileSync(`seeds/${name}.txt`, "utf8"),
  );
  const forward = read(await freshly(), texts);
  const backward = read(await freshly(), texts.toReversed());
  for (const text of texts) expect(backward.get(text)).toBe(forward.get(text));
});
