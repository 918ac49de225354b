import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../../src/document/document.ts";
import { articleOf } from "../../src/read/article.ts";
import { stemOf } from "../../src/read/format.ts";

const article = (bytes: string | Uint8Array, format: "text" | "markdown" = "text") =>
  articleOf(Buffer.from(bytes), { path: "a/b.txt", id: "b" }, format, null) as Article;

test("UTF-8 and UTF-16 are told by their byte order mark, which goes", () => {
  const utf16 = Buffer.from("\ufeffPrix : 5 €\r\n", "utf16le");
  expect(article("\ufeffPrix : 5 €\r\n").text).toBe("Prix : 5 €\r\n");
  expect(article(utf16).text).toBe("Prix : 5 €\r\n");
  expect(article(utf16.swap16()).text).toBe("Prix : 5 €\r\n");
  expect(article("\ufeff\ufeffx").text).toBe("\ufeffx");
});

test("UTF-32, whose mark begins like that of UTF-16, is no text", () => {
  const utf32 = Buffer.from(
    [..."\ufeffFees"].flatMap((character) => [
      character.charCodeAt(0) & 255,
      character.charCodeAt(0) >> 8,
      0,
      0,
    ]),
  );
  expect(article(utf32)).toMatchObject({ code: "binary" });
  expect(article(utf32.swap32())).toMatchObject({ code: "binary" });
  expect(article(Buffer.from("\ufeffĀa", "utf16le")).text).toBe("Āa");
});

test("an article that begins with a byte order mark says how its offsets count", () => {
  const codes = (bytes: string | Uint8Array) => article(bytes).warnings.map(({ code }) => code);
  const utf16 = Buffer.from("\ufeffFees rise.", "utf16le");
  expect(codes("Fees \ufeffrise.")).toEqual([]);
  expect(codes("\ufeffFees rise.")).toEqual(["byte-order-mark"]);
  expect(codes(utf16)).toEqual(["byte-order-mark"]);
  expect(codes(utf16.swap16())).toEqual(["byte-order-mark"]);
  expect(codes(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff]))).toEqual(["byte-order-mark", "invalid-encoding"]);
  expect(article("\ufeffFees rise.").warnings[0].message).toMatch(/offsets count from behind it/);
});

test("invalid bytes become U+FFFD with a warning", () => {
  const found = article(Buffer.from([0x61, 0xc3, 0x28, 0x62]));
  expect(found.text).toBe("a\ufffd(b");
  expect(found.warnings.map(({ code }) => code)).toEqual(["invalid-encoding"]);
});

test("front matter gives a Markdown article its metadata; the text keeps it", () => {
  const text =
    "---\ntitle: \"Rates: fall\"\ndate: 2022-08-19 # day\nauthors:\n  - A. Writer\n  - 'B. Writer'\npublisher: The Paper\n---\n\n# Rates fall\n";
  expect(article(text, "markdown")).toMatchObject({
    text,
    title: "Rates: fall",
    published: "2022-08-19",
    authors: ["A. Writer", "B. Writer"],
    publisher: "The Paper",
  });
  expect(article("---\nauthor: [A. Writer, B. Writer]\n---\nx", "markdown").authors).toEqual([
    "A. Writer",
    "B. Writer",
  ]);
  expect(article("---\ntitle: never closed\n\nText", "markdown").title).toBeNull();
  expect(article("---\n__proto__: x\ntitle: y\n---\nz", "markdown").title).toBe("y");
});

test("the stem of a name is what stands before its last full stop", () => {
  const stems = ["a/b.c.txt", ".hidden", "a/noext", "c:\\news\\x.md", "-", "a\\"].map(stemOf);
  expect(stems).toEqual(["b.c", ".hidden", "noext", "x", "-", "a\\"]);
});

test("any bytes give an article or an error, never a throw", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom("text" as const, "markdown" as const),
      (bytes, format) => {
        const found = articleOf(bytes, { path: "-", id: "stdin" }, format, null);
        expect("code" in found || found.digest.length === 71).toBe(true);
      },
    ),
  );
  const yaml = fc.string({
    unit: fc.constantFrom("-", "\n", ":", " ", "a", "[", "]", '"', "#", "."),
    maxLength: 80,
  });
  fc.assert(
    fc.property(yaml, (body) => {
      const text = `---\n${body}x`;
      expect(article(text, "markdown").text).toBe(text);
    }),
  );
});
