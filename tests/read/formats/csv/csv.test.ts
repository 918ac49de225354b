import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { folderOf, inChunks, read } from "../../inputs.ts";

const csv = (content: string | Uint8Array, size = 7, maxSize?: number) =>
  read(["-"], { inputFormat: "csv", stdin: inChunks(content, size), maxSize });

test("a row is an article; the header names its fields", async () => {
  const table =
    '\ufeffID;Headline;Full text;Author;Date\r\n7;Fees;"Fees ""rose"";\r\nso it was.";Ana Ruiz;2023-03-10\r\n;;B.;;\r\n';
  for (const size of [1, 5, 999])
    expect(await csv(table, size)).toMatchObject([
      {
        id: "7",
        source: "-:1",
        format: "csv",
        title: "Fees",
        text: 'Fees "rose";\r\nso it was.',
        authors: ["Ana Ruiz"],
        published: "2023-03-10",
      },
      { id: "2", source: "-:2", text: "B.", title: null, authors: [] },
    ]);
});

test("tabs, commas and bars part columns; rows may be short", async () => {
  const folder = folderOf({
    "a.tsv": 'id\ttext\turl\n1\tSaid "no", twice\thttps://a.example\n2\tB.\n',
    "b.csv": "id,text\n1,A.\n",
    "c.csv": "id|text\n1|A, b; c.\n",
  });
  expect(await read([join(folder, "a.tsv")])).toMatchObject([
    { format: "tsv", text: 'Said "no", twice', url: "https://a.example" },
    { text: "B.", url: null },
  ]);
  expect((await read([folder])).map(({ text }) => text)).toEqual([
    'Said "no", twice',
    "B.",
    "A.",
    "A, b; c.",
  ]);
});

test("standard input is a table where its first line names known columns", async () => {
  expect(await read(["-"], { stdin: inChunks("title,content\nFees,Fees rose.\n", 9) })).toMatchObject([
    { format: "csv", text: "Fees rose." },
  ]);
  expect(
    await read(["-"], { stdin: inChunks("Text, content and title\nare words, too.\n", 9) }),
  ).toMatchObject([{ format: "text" }]);
});

test("what is wrong is told in its place", async () => {
  expect(await csv("id,text\n1,\n2,B.\n")).toMatchObject([{ code: "empty", line: 1 }, { text: "B." }]);
  expect(await csv("id,words\n1,A.\n")).toMatchObject([
    {
      code: "bad-record",
      message: expect.stringMatching(
        /missing among "id", "words"; name the field that holds it with --text-field/,
      ),
    },
  ]);
  expect(await csv('id,text\n1,"A.\n2,B.\n')).toMatchObject([
    { code: "bad-record", message: expect.stringMatching(/quotation mark opens .* never closed/) },
  ]);
  expect(await csv(`id,text\n1,${"x".repeat(999)}\n`, 7, 100)).toMatchObject([{ code: "too-large" }]);
  expect(await csv(Buffer.from("id,text\n1,Preis 5 \x80\n2,B.\n", "latin1"))).toMatchObject([
    { text: "Preis 5 \ufffd", warnings: [{ code: "invalid-encoding" }] },
    { text: "B.", warnings: [] },
  ]);
});

test("any texts come out of a table as they went in", async () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1 })
    .filter((it) => it.trim() !== "" && !it.includes("\0"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(",", ";"),
      async (texts, mark) => {
        const quoted = (it: string) => `"${it.replaceAll('"', '""')}"`;
        const table = `id${mark}text${mark}x\n${texts.map((it, i) => `${i}${mark}${quoted(it)}${mark}y`).join("\n")}\n`;
        expect((await csv(table, 13)).map((article) => article.text)).toEqual(texts);
      },
    ),
  );
});

test("memory does not grow with the number of rows", async () => {
  async function* many() {
    yield Buffer.from("id,text\n");
    for (let i = 0; i < 20_000; i++) yield Buffer.from(`${i},"${"word ".repeat(200)}"\n`);
  }
  let count = 0;
  for (const { text } of await read(["-"], { inputFormat: "csv", stdin: many() })) if (text) count++;
  expect(count).toBe(20_000);
});
