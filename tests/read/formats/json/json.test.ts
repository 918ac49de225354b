import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { piecesOf } from "../../../../src/read/formats/json/pieces.ts";
import { folderOf, inChunks, read } from "../../inputs.ts";

const json = (content: string, size = 7, maxSize?: number) =>
  read(["-"], { inputFormat: "json", stdin: inChunks(content, size), maxSize, sourceMap: true });

test("a list, objects one after the other, and a list inside an object are read alike", async () => {
  const items = [
    { id: "a", text: 'A "b" [c] {' },
    { id: "b", text: "B\\" },
  ];
  const forms = [
    JSON.stringify(items),
    JSON.stringify(items, null, 2),
    items.map((item) => JSON.stringify(item, null, 1)).join("\n"),
    items.map((item) => JSON.stringify(item)).join(""),
    JSON.stringify({ status: "ok", total: [1, 2], articles: items, more: [{ id: "no" }] }),
    JSON.stringify({ hits: { total: 2, hits: items } }, null, 2),
  ];
  for (const form of forms)
    for (const size of [1, 3, 1000]) {
      const found = await json(form, size);
      expect(found.map(({ id, text, source }) => [id, text, source])).toEqual([
        ["a", 'A "b" [c] {', "-:1"],
        ["b", "B\\", "-:2"],
      ]);
      const [{ sourceMap = [] }] = found;
      expect(JSON.parse(form.slice(sourceMap[0].from, sourceMap[0].to))).toEqual(items[0]);
    }
});

test("an object that has a text is a record, whatever lists it has", async () => {
  for (const record of [
    { text: "A.", items: [{ text: "no" }] },
    { data: [1, 2], value: ["x"], content: "A." },
  ])
    expect(await json(JSON.stringify(record))).toMatchObject([{ text: "A." }]);
});

test("a file is known by how it begins, and by its name", async () => {
  const folder = folderOf({
    "a.json": '{"id":"1","text":"A."}',
    "b.txt": ' [ {"id":"2","text":"B."} ]',
    "c.ndjson": '{\n "id": "3",\n "text": "C."\n}',
  });
  const found = await read(["a.json", "b.txt", "c.ndjson"].map((name) => join(folder, name)));
  expect(found.map(({ format, text }) => [format, text])).toEqual([
    ["json", "A."],
    ["json", "B."],
    ["json", "C."],
  ]);
  expect((await read([folder])).map(({ text }) => text)).toEqual(["B.", "C."]);
});

test("what is wrong is told in its place", async () => {
  const found = await json('[{"id":"1","text":"A."},5,{"id":2,,"text":""},{"text":"B."},{"text":"C', 5);
  expect(found.map(({ text, code, line }) => text ?? `${code} ${line}`)).toEqual([
    "A.",
    "bad-record 2",
    "bad-record 3",
    "B.",
    "bad-record 5",
  ]);
  expect(found[4].message).toMatch(/ends in the middle of this record/);
  expect(await json(`[{"text":"${"x".repeat(99)}"},{"text":"B."}]`, 10, 50)).toMatchObject([
    { code: "too-large", line: 1 },
    { text: "B." },
  ]);
});

test("brackets without end take linear time and no room", async () => {
  async function* deep() {
    for (let i = 0; i < 300; i++) yield Buffer.alloc(100_000, "[{".repeat(4));
  }
  for await (const { bytes } of piecesOf(deep(), 1000)) expect(bytes).toBe(undefined);
});

test("any list of objects is given back as it was, however it is written and cut", async () => {
  const items = fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(
      items,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(0, 1),
      async (list, size, space) => {
        const found: unknown[] = [];
        for await (const { bytes } of piecesOf(inChunks(JSON.stringify(list, null, space), size), 1e6))
          found.push(JSON.parse(Buffer.from(bytes ?? []).toString()));
        expect(found).toEqual(JSON.parse(JSON.stringify(list)));
      },
    ),
  );
});
