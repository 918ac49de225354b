import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderOf, inChunks, read } from "./inputs.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))));

const ZIPPED = [0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0];

/** Each kind by how it begins, with the name it usually has. */
const KINDS: readonly (readonly [name: string, content: Uint8Array, what: RegExp])[] = [
  ["a.xlsx", bytes(ZIPPED, "[Content_Types].xml xl/workbook.xml"), /is an office document; /],
  [
    "a.odt",
    bytes(ZIPPED, "mimetypeapplication/vnd.oasis.opendocument.textPK"),
    /is a text document of .*; save it as \.docx/,
  ],
  ["a.epub", bytes(ZIPPED, "mimetypeapplication/epub+zipPK"), /is an e-book; /],
  ["a.rtf", bytes("{\\rtf1\\ansi Fees will rise.}"), /is an RTF document; .*\.docx/],
  ["a.png", bytes([0x89], "PNG\r\n"), /is an image; /],
  ["a.xml", bytes(`<?xml version="1.0"?>\n<plist/>`), /is an XML file; /],
];

const messages = async (...args: Parameters<typeof read>) =>
  (await read(...args)).map(({ code, message }) => `${code} ${message}`);

describe("what is no article says what it is and what to do", () => {
  test.each(KINDS)(
    "%s, by its bytes, whatever its name, and from standard input",
    async (name, content, what) => {
      const folder = folderOf({ [name]: content, "x.txt": content, noname: content });
      for (const file of [name, "x.txt", "noname"]) {
        const [message, ...more] = await messages([join(folder, file)]);
        expect(more).toEqual([]);
        expect(message).toMatch(what);
        expect(message.startsWith(`unknown-format ${join(folder, file)}: is a`)).toBe(true);
      }
      for (const size of [7, 4096]) {
        const [message] = await messages(["-"], { stdin: inChunks(content, size) });
        expect(message).toMatch(what);
        expect(message.startsWith("unknown-format standard input: is a")).toBe(true);
      }
    },
  );

  test.each([
    ["a.DOC", /older or other office program/],
    ["a.rtf", /RTF/],
    ["a.mhtml", /web archive/],
    ["a.yaml", /data/],
    ["a.txt.bz2", /bzip2 -dc/],
  ])("%s, by its name alone", async (name, what) => {
    const folder = folderOf({ [name]: "Fees will rise." });
    expect(await messages([join(folder, name)])).toEqual([expect.stringMatching(what)]);
  });

  test("an address of the web", async () => {
    for (const path of ["https://example.org/a.html", "HTTP://example.org", "ftp://example.org/a.txt"])
      expect(await messages([path])).toEqual([
        `web-address ${path}: is a web address, and cae uses no network; save the article's text in a file and name the file`,
      ]);
  });
});

describe("what the user says is a text is read as one", () => {
  test.each(KINDS.filter(([, , what]) => /XML/.test(String(what))))("%s", async (name, content) => {
    const folder = folderOf({ [name]: content });
    expect(await read([join(folder, name)], { inputFormat: "text" })).toMatchObject([{ format: "text" }]);
  });

  test("but not what is no text at all", async () => {
    const folder = folderOf({ "a.txt": "%PDF-1.7\n" });
    expect(await messages([join(folder, "a.txt")], { inputFormat: "text" })).toEqual([
      expect.stringMatching(/PDF/),
    ]);
  });
});

test.each([
  "From: the mayor, with love\n\nFees will rise.",
  "LONDON: Fees will rise, the board said.",
  "Date: 1 July 2022\nSubject: Fees\n\nFees will rise.",
  "< 5% of people agree.",
  "<p align=center>\n\n# Fees\n",
  "[Music] The board met.",
  "{Editor's note} The board met.",
  "PK is a name. BZh is none. GIF8 is no image.",
  "I said {\\rtf}.",
])("an article may begin with %j", async (text) => {
  const folder = folderOf({ "a.md": text, "a.txt": text });
  const found = await read([join(folder, "a.md"), join(folder, "a.txt")]);
  expect(found.map(({ text }) => text)).toEqual([text, text]);
});
