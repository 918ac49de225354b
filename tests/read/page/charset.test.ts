import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytePlaces } from "../../../src/read/page/byte-places.ts";
import { decodePage } from "../../../src/read/page/charset.ts";

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))),
  );
const utf16 = (text: string, swap = false): Uint8Array => {
  const found = Buffer.from(text, "utf16le");
  return swap ? found.swap16() : found;
};

describe("a page is read in the encoding that it is in", () => {
  test.each([
    ["UTF-8 that says nothing", Buffer.from("<p>“é”"), "utf-8", "<p>“é”"],
    ["UTF-8 with a mark, which is no text", Buffer.from("\ufeff<p>é"), "utf-8", "<p>é"],
    [
      "UTF-8 that says something else",
      Buffer.from("<meta charset=iso-8859-1><p>é"),
      "utf-8",
      "<meta charset=iso-8859-1><p>é",
    ],
    [
      "what it says",
      bytes("<meta charset=iso-8859-2><p>", [0xb1]),
      "iso-8859-2",
      "<meta charset=iso-8859-2><p>ą",
    ],
    [
      "what it says as a type of content",
      bytes('<meta http-equiv=content-type content="text/html; charset=windows-1251"><p>', [0xcf]),
      "windows-1251",
      '<meta http-equiv=content-type content="text/html; charset=windows-1251"><p>П',
    ],
    [
      "what XML says",
      bytes('<?xml version="1.0" encoding="shift_jis"?><p>', [0x82, 0xa0]),
      "shift_jis",
      undefined,
    ],
    [
      "Latin-1, which browsers read as Windows does",
      bytes("<meta charset=latin1><p>", [0x93]),
      "windows-1252",
      undefined,
    ],
    ["UTF-16 with a mark", bytes([0xff, 0xfe], [...utf16("<p>é")]), "utf-16le", "<p>é"],
    ["UTF-16 without one", utf16("<p>é"), "utf-16le", "<p>é"],
    ["UTF-16, the other way round", utf16("<p>é", true), "utf-16be", "<p>é"],
  ])("%s", (_name, page, encoding, text) => {
    const found = decodePage(page);
    expect(found).toMatchObject({ encoding, warnings: [] });
    if (text !== undefined) expect(found.text).toBe(text);
  });

  test("what is not said is guessed, with a warning", () => {
    const found = decodePage(bytes("<p>", [0x93, 0xe9, 0x94]));
    expect(found.text).toBe("<p>“é”");
    expect(found.warnings).toMatchObject([{ code: "guessed-encoding" }]);
    expect(decodePage(bytes("<meta charset=nonsense><p>", [0xe9])).encoding).toBe("windows-1252");
  });

  test("a few broken bytes do not make it another", () => {
    const page = Buffer.concat([Buffer.from("<p>“é” – “ü”"), Buffer.from([0xe9])]);
    expect(decodePage(page)).toMatchObject({
      text: "<p>“é” – “ü”\ufffd",
      encoding: "utf-8",
      warnings: [{ code: "invalid-encoding" }],
    });
  });
});

test("places of characters are those of their bytes, in every encoding", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "é", "“", "あ", "😀"), maxLength: 1200 });
  fc.assert(
    fc.property(text, fc.array(fc.nat(2400), { maxLength: 8 }), (written, numbers) => {
      const characters = [...written];
      const places = numbers.map((n) => Math.min(n, characters.length)).sort((a, b) => a - b);
      const units = places.map((n) => characters.slice(0, n).join("").length);
      const before = (encoding: BufferEncoding) =>
        places.map((n) => Buffer.from(characters.slice(0, n).join(""), encoding).length);
      expect(bytePlaces(Buffer.from(written), "utf-8", units)).toEqual(before("utf8"));
      expect(bytePlaces(Buffer.from(written, "utf16le"), "utf-16le", units)).toEqual(before("utf16le"));
    }),
    { numRuns: 60 },
  );
});
