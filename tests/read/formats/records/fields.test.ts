import { expect, test } from "vitest";
import type { ReadOptions } from "../../../../src/read/read.ts";
import { inChunks, read } from "../../inputs.ts";

const records = (record: unknown, options: ReadOptions = {}) =>
  read(["-"], { inputFormat: "ndjson", stdin: inChunks(JSON.stringify(record), 99), ...options });

/** Shapes that producers write, in small; what each is known for stands before it. */
const SHAPES: readonly (readonly [what: string, record: unknown, article: Record<string, unknown>])[] = [
  [
    "a hit of Elasticsearch: the document is wrapped, and its id stands outside",
    {
      _index: "news",
      _id: "AX-1",
      _source: { headline: "Fees rise", content: "Fees rose.", published_at: "2023-03-10T08:00:00Z" },
    },
    { id: "AX-1", title: "Fees rise", text: "Fees rose.", published: "2023-03-10" },
  ],
  [
    "a document of Datashare: what Tika found stands under metadata",
    {
      _id: "abc",
      _source: {
        content: "Fees rose.",
        contentType: "text/plain",
        metadata: { tika_metadata_dc_title: "Fees", tika_metadata_dcterms_created: "2023-03-10T00:00:00Z" },
      },
    },
    { id: "abc", title: "Fees", text: "Fees rose.", published: "2023-03-10" },
  ],
  [
    "news-please: maintext, date_publish, source_domain",
    {
      authors: ["Ana Ruiz"],
      date_publish: "2023-03-10 10:00:00",
      maintext: "Fees rose.",
      source_domain: "paper.example",
      title: "Fees",
      url: "https://paper.example/fees",
    },
    {
      id: "https://paper.example/fees",
      authors: ["Ana Ruiz"],
      published: "2023-03-10",
      publisher: "paper.example",
      text: "Fees rose.",
      url: "https://paper.example/fees",
    },
  ],
  [
    "schema.org: authors and publisher are objects, the address may be one",
    {
      "@type": "NewsArticle",
      headline: "Fees",
      articleBody: "Fees rose.",
      datePublished: "2023-03-10",
      author: [{ "@type": "Person", name: "Ana Ruiz" }, { name: "Ben Holt" }],
      publisher: { "@type": "Organization", name: "The Paper" },
      mainEntityOfPage: { "@id": "https://paper.example/fees" },
    },
    {
      title: "Fees",
      authors: ["Ana Ruiz", "Ben Holt"],
      publisher: "The Paper",
      url: "https://paper.example/fees",
      published: "2023-03-10",
    },
  ],
  [
    "ninjs 1: body_xhtml, versioncreated, a byline that is one text",
    {
      uri: "urn:x:1",
      type: "text",
      headline: "Fees",
      byline: "By Ana Ruiz and Ben Holt",
      versioncreated: "2023-03-10T10:00:00Z",
      body_xhtml: "<p>Fees rose.</p><p>So it was.</p>",
    },
    {
      id: "urn:x:1",
      title: "Fees",
      authors: ["Ana Ruiz", "Ben Holt"],
      published: "2023-03-10",
      text: "Fees rose.\n\nSo it was.",
      isMade: true,
    },
  ],
  [
    "ninjs 2 and 3: bodies and headlines by role",
    {
      uri: "urn:x:2",
      headlines: [
        { role: "short", value: "No" },
        { role: "main", value: "Fees" },
      ],
      bodies: [{ role: "main", contentType: "text/html", value: "<p>Fees rose.</p>" }],
      firstCreated: "2023-03-10T10:00:00Z",
    },
    { id: "urn:x:2", title: "Fees", published: "2023-03-10", text: "Fees rose." },
  ],
  [
    "WordPress: what is rendered",
    {
      id: 7,
      date: "2023-03-10T10:00:00",
      title: { rendered: "Fees" },
      content: { rendered: "<p>Fees<br>rose.</p>" },
    },
    { id: "7", title: "Fees", published: "2023-03-10", text: "Fees\n\nrose." },
  ],
  [
    "MongoDB: the id and nothing else is an object",
    { _id: { $oid: "64" }, Body: "Fees rose.", Created: 1678442400 },
    { id: "64", text: "Fees rose.", published: "2023-03-10" },
  ],
  [
    "paragraphs in a list, names as people write them",
    {
      "Full Text": ["Fees rose.", "So it was."],
      Author: "Ruiz, Ana; Holt, Ben",
      "Publication Date": "10 March 2023",
    },
    {
      id: "1",
      text: "Fees rose.\n\nSo it was.",
      authors: ["Ruiz, Ana", "Holt, Ben"],
      published: "2023-03-10",
    },
  ],
];

test.each(SHAPES)("%s", async (_what, record, article) => {
  expect(await records(record)).toMatchObject([article]);
});

test("what is called text is taken as it is, whatever it holds", async () => {
  const text = "<p>Fees rose.</p>";
  expect(await records({ id: 1, text, content: "no" })).toMatchObject([{ text }]);
});

test("the user names the fields, with paths", async () => {
  const record = { a: { b: ["x", "Fees rose."] }, "c.d": "Fees", text: "no", when: "10/03/2023", k: 12 };
  const fields = { text: "a.b.1", title: "c.d", published: "when", id: "k" };
  expect(await records(record, { fields, dayOrder: "day-first" })).toMatchObject([
    { id: "12", text: "Fees rose.", title: "Fees", published: "2023-03-10" },
  ]);
  expect(await records(record, { fields: { text: "a.c" } })).toMatchObject([
    { code: "bad-record", message: expect.stringMatching(/has no text at "a\.c", where --text-field says/) },
  ]);
});

test("paths reach no property that the record does not own", async () => {
  for (const text of ["__proto__.x", "constructor.name", "toString"])
    expect(await records({ text: "no" }, { fields: { text } })).toMatchObject([{ code: "bad-record" }]);
});

test("a list inside the object of a line is read, what is no article in a graph is not", async () => {
  const graph = {
    "@graph": [
      { "@type": "WebPage", name: "x" },
      { "@type": "NewsArticle", articleBody: "Fees." },
    ],
  };
  expect(await records(graph)).toMatchObject([{ text: "Fees." }]);
  const hits = {
    took: 3,
    hits: {
      total: 2,
      hits: [
        { _id: "a", _source: { body: "A." } },
        { _id: "b", _source: {} },
      ],
    },
  };
  expect(await records(hits)).toMatchObject([{ id: "a", text: "A." }, { code: "bad-record" }]);
});

test("a stream without records gives nothing", async () => {
  for (const inputFormat of ["ndjson", "json", "csv", "tsv"] as const)
    for (const content of ["", "\n\n"])
      expect(await read(["-"], { inputFormat, stdin: inChunks(content, 1) })).toEqual([]);
});
