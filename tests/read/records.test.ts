import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "../../src/read/lines.ts";
import { recordFault } from "../../src/read/records/record-fault.ts";
import { inputRecordSchema } from "../../src/read/schema.ts";
import { inChunks, read } from "./inputs.ts";

const records = (content: string | Uint8Array, size: number, maxSize?: number) =>
  read(["-"], { inputFormat: "ndjson", stdin: inChunks(content, size), maxSize });

test("a record keeps its metadata", async () => {
  const line = JSON.stringify({
    id: "x-1",
    text: "Rates fell.",
    title: "Rates",
    published: "2022-08-19T23:30:00-05:00",
    authors: ["A. Writer"],
    publisher: "The Paper",
    url: "https://example.org/1",
    other: 1,
  });
  expect(await records(line, 9)).toMatchObject([
    {
      id: "x-1",
      source: "-:1",
      format: "ndjson",
      title: "Rates",
      published: "2022-08-19",
      authors: ["A. Writer"],
      publisher: "The Paper",
      url: "https://example.org/1",
      date: null,
    },
  ]);
  expect(await records('{"id":"1","text":"t","title":null}', 50)).toMatchObject([
    { title: null, authors: [] },
  ]);
});

test("a bad line is one clear error; the others go on", async () => {
  const content =
    '{"id":"1","text":"a"}\n{"id":\r\n\r\n[1]\n{"id":"2"}\n{"id":"3","text":" "}\n{"id":"4","text":"b"}';
  for (const size of [1, 5, 4096]) {
    const found = await records(content, size);
    expect(found.map(({ id, code, line }) => id ?? `${code} ${line}`)).toEqual([
      "1",
      "bad-record 2",
      "bad-record 4",
      "bad-record 5",
      "empty 6",
      "4",
    ]);
    expect(found[1].message).toBe(
      "standard input:2:7: no valid JSON: it ends here, before its last }; each line is one whole object",
    );
    expect(found[2].message).toMatch(
      /^standard input:4: a record is an object .*, not a list; see "cae schema/,
    );
    expect(found[3].message).toBe(
      'standard input:5: its "text" is missing among "id"; name the field that holds it with --text-field',
    );
    expect(found.every(({ message }) => message === undefined || !/[\n\r]/.test(message))).toBe(true);
  }
});

test.each([
  ['{"id":7,"text":"t"}', "7"],
  ['{"id":-0.5,"text":"t"}', "-0.5"],
  ['{"id":12345678901234567890,"text":"\\"id\\": 5"}', "12345678901234567890"],
  ['{"meta":{"id":1},"id" : 1e300,"text":"t"}', "1e300"],
  ['{"id":"007","text":"t"}', "007"],
])("the id of %s is %s", async (line, id) => {
  expect(await records(line, 50)).toMatchObject([{ id, text: JSON.parse(line).text }]);
});

test.each([
  ['{"id":"","text":"t"}', 'its "id" is to be a text or a number, not an empty text'],
  ['{"id":true,"text":"t"}', 'its "id" is to be a text or a number, not true'],
  ['{"id":1e999,"text":"t"}', 'its "id" is to be a text or a number, not Infinity'],
  ['{"id":"1","text":null}', 'its "text" is to be a text, not null'],
  ['{"id":"1","text":"t","authors":[1]}', 'its "authors" is to be a list of names, not a list'],
  ['{"id":"1","text":"t","title":{}}', 'its "title" is to be a text, not an object'],
  ['{"id":"1","text":"t","published":true}', 'its "published" is to be a date as text, not true'],
  ["null", 'a record is an object with "id" and "text", not null'],
  ['"text"', 'a record is an object with "id" and "text", not a text'],
])("%s is refused in plain words", async (line, says) => {
  const [{ message }] = await records(line, 50);
  expect(message).toBe(`standard input:1: ${says}; see "cae schema input-record"`);
});

test("every record that the schema takes is without fault", () => {
  const value = fc.constantFrom(null, "", "x", 1, true, [], ["x"], [1], {}, undefined);
  const record = fc.record(
    { id: value, text: value, title: value, published: value, authors: value, publisher: value, url: value },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.oneof(record, value), (found) => {
      if (inputRecordSchema.safeParse(found).success) expect(recordFault(found)).toBe(undefined);
    }),
    { numRuns: 1000 },
  );
});

test("a line that is too long is an error and is not held in memory", async () => {
  async function* long() {
    yield Buffer.from('{"id":"1","text":"a"}\n{"id":"2","text":"');
    for (let i = 0; i < 2000; i++) yield Buffer.alloc(100_000, "x");
    yield Buffer.from('"}\n{"id":"3","text":"c"}\n');
  }
  const found = await read(["-"], { inputFormat: "ndjson", stdin: long(), maxSize: 1000 });
  expect(found.map(({ id, code, line }) => id ?? `${code} ${line}`)).toEqual(["1", "too-large 2", "3"]);
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(100_000_000);
});

test("characters split between chunks stay whole; invalid bytes warn", async () => {
  const line = Buffer.from('{"id":"é","text":"€ 5 – 𝒳"}');
  for (const size of [1, 2, 3])
    expect(await records(line, size)).toMatchObject([{ id: "é", text: "€ 5 – 𝒳", warnings: [] }]);
  const broken = Buffer.concat([Buffer.from('{"id":"1","text":"a'), Buffer.from([0xff]), Buffer.from('b"}')]);
  expect(await records(broken, 2)).toMatchObject([
    { text: "a\ufffdb", warnings: [{ code: "invalid-encoding" }] },
  ]);
});

test("half a character becomes U+FFFD with a warning, a whole one stays", async () => {
  const record = (text: string) => records(`{"id":"1\\uD83D","text":"${text}"}`, 99);
  expect(await record("a\\uDE00\\u200b \\ud83d\\ude00 \\\\ud83d")).toMatchObject([
    { id: "1\ufffd", text: "a\ufffd\u200b 😀 \\ud83d", warnings: [{ code: "invalid-encoding" }] },
  ]);
  const whole = '{"id":"1","text":"\\ud83d\\ude00","title":"\\\\ud83d"}';
  expect(await records(whole, 99)).toMatchObject([{ text: "😀", title: "\\ud83d", warnings: [] }]);
});

test("records in UTF-16 are read", async () => {
  const bytes = Buffer.from('\ufeff{"id":"1","text":"é 𝒳"}\n{"id":"2","text":"b"}', "utf16le");
  for (const size of [1, 3, 500]) {
    expect(await records(bytes, size)).toMatchObject([{ text: "é 𝒳" }, { text: "b" }]);
    expect(await records(Buffer.from(bytes).swap16(), size)).toMatchObject([{ text: "é 𝒳" }, { text: "b" }]);
    expect(await read(["-"], { stdin: inChunks(bytes, size) })).toHaveLength(2);
  }
});

test("a date that is none is ignored with a warning", async () => {
  for (const published of ["last August", "2022-02-30", "2022-13-01", "2022"])
    expect(await records(JSON.stringify({ id: "1", text: "t", published }), 99)).toMatchObject([
      { published: null, warnings: [{ code: "invalid-published" }] },
    ]);
});

test("LF, CRLF and CR end a line wherever chunks are cut", async () => {
  for (const size of [1, 2, 3, 4, 99]) {
    const found: string[] = [];
    for await (const { number, bytes } of linesOf(inChunks("a\r\nbb\r\rc\n\nd", size), 10))
      found.push(`${number}${Buffer.from(bytes ?? []).toString()}`);
    expect(found).toEqual(["1a", "2bb", "3", "4c", "5", "6d"]);
  }
});
