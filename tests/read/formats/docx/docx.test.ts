import { join } from "node:path";
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { extract } from "../../../../src/extract.ts";
import { folderOf, inChunks, read } from "../../inputs.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const escaped = (text: string): string => text.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`);

/** A paragraph as Word writes it: its style, its text in runs. */
const paragraph = (text: string, style = ""): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

const docx = (body: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": bytes("<Types/>"),
    "_rels/.rels": bytes("<Relationships/>"),
    "word/document.xml": bytes(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
    ...more,
  });

const readDocx = (content: Uint8Array, maxSize?: number) =>
  read(["-"], { stdin: inChunks(content, 500), maxSize });

test("a document gives its paragraphs, title, writer and notes", async () => {
  const body =
    paragraph("Fees rise", "Title") + paragraph("The board raised fees to $5 million.") + paragraph("");
  const folder = folderOf({
    "a.docx": docx(body, {
      "word/footnotes.xml": bytes(`<w:footnotes>${paragraph("A note.")}</w:footnotes>`),
      "docProps/core.xml": bytes(
        "<cp:coreProperties><dc:title>No</dc:title><dc:creator>Ana Ruiz</dc:creator></cp:coreProperties>",
      ),
    }),
  });
  const [article] = await read([folder]);
  expect(article).toMatchObject({
    id: "a",
    source: join(folder, "a.docx"),
    format: "docx",
    title: "Fees rise",
    authors: ["Ana Ruiz"],
    text: "Fees rise\n\nThe board raised fees to $5 million.\n\nA note.",
    zones: [{ zone: "title", start: 0, end: 9 }],
  });
  expect(extract(article).article.zones[0]).toEqual({ zone: "title", start: 0, end: 9 });
});

/** What Word keeps in a file beside its text. */
test.each([
  ["tabs and breaks", "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", "a\tb\nc"],
  [
    "hyphens",
    "<w:p><w:r><w:t>well</w:t><w:noBreakHyphen/><w:t>known co</w:t><w:softHyphen/><w:t>op</w:t></w:r></w:p>",
    "well-known coop",
  ],
  [
    "what was deleted or moved",
    "<w:p><w:del><w:r><w:delText>no</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>no</w:t></w:r></w:moveFrom><w:ins><w:r><w:t>yes</w:t></w:r></w:ins></w:p>",
    "yes",
  ],
  [
    "a text box, twice",
    `<w:p><mc:AlternateContent><mc:Choice>${paragraph("box")}</mc:Choice><mc:Fallback>${paragraph("box")}</mc:Fallback></mc:AlternateContent><w:r><w:t>text</w:t></w:r></w:p>`,
    "box\n\ntext",
  ],
  [
    "names of fields",
    "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText></w:r><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>",
    "link",
  ],
])("%s", async (_what, body, text) => {
  expect(await readDocx(docx(body))).toMatchObject([{ text }]);
});

test("what is no whole document is told", async () => {
  const whole = docx(paragraph("Fees rose."));
  expect(await readDocx(docx(""))).toMatchObject([{ code: "empty" }]);
  expect(await readDocx(whole.subarray(0, whole.length - 30))).toMatchObject([{ code: "unreadable" }]);
  const bomb = docx("", { "word/document.xml": Buffer.alloc(30_000_000, "<w:p>") });
  expect(await readDocx(bomb, 1_000_000)).toMatchObject([{ code: "too-large" }]);
  expect(await readDocx(docx("<w:p><w:r>".repeat(50_000)))).toMatchObject([{ code: "empty" }]);
});

test("any paragraphs come out of a document as they went in", async () => {
  const text = fc
    .string({ unit: fc.constantFrom(..."abé<>&]\"'€𝒳 ."), minLength: 1 })
    .filter((it) => it.trim() !== "");
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), async (texts) => {
      const [article] = await readDocx(docx(texts.map((it) => paragraph(it)).join("")));
      expect(article.text).toBe(texts.map((it) => it.trim()).join("\n\n"));
    }),
    { numRuns: 30 },
  );
});

/** Nexis Uni: title, paper and day above the labels, "Body" before the text, "End of Document" behind all. */
test("an export of Nexis is split into its articles", async () => {
  const article = (title: string, words: string, text: string) =>
    [
      title,
      "The Paper (Aarhus)",
      "March 10, 2023 Friday",
      "Copyright 2023 The Paper All Rights Reserved",
      "Section: NEWS; Pg. 3",
      `Length: ${words}`,
      "Byline: Ana Ruiz and Ben Holt",
      "Body",
      text,
      "Classification",
      "Language: ENGLISH",
      "Load-Date: March 11, 2023",
      "End of Document",
    ]
      .map((line) => paragraph(line))
      .join("");
  const found = await readDocx(
    docx(article("Fees rise", "2 words", "Fees rose.") + article("Rents rise", "900 words", "Rents rose.")),
  );
  expect(found).toMatchObject([
    {
      id: "stdin-1",
      source: "-:1",
      title: "Fees rise",
      publisher: "The Paper (Aarhus)",
      published: "2023-03-10",
      authors: ["Ana Ruiz", "Ben Holt"],
      text: "Fees rose.",
      warnings: [],
    },
    { id: "stdin-2", title: "Rents rise", text: "Rents rose.", warnings: [{ code: "length-differs" }] },
  ]);
});
