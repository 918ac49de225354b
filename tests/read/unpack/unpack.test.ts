import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { byPackage } from "../../../src/read/unpack/zstd.ts";
import { folderOf, inChunks, read } from "../inputs.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);

/** A frame of Zstandard with one raw block, as RFC 8878 has it: nothing is made smaller. */
function zstd(text: string): Uint8Array {
  const content = bytes(text);
  const head = (content.length << 3) | 1;
  return Buffer.from([
    0x28,
    0xb5,
    0x2f,
    0xfd,
    0x00,
    0x58,
    head & 255,
    (head >> 8) & 255,
    head >> 16,
    ...content,
  ]);
}

describe("a packed file is read as what is in it", () => {
  test("by content, in folders and from standard input, under the name of what is packed", async () => {
    const folder = folderOf({
      "a.txt.gz": gzipSync("A."),
      "b.md.zst": zstd("---\ntitle: B\n---\nB."),
      "c.ndjson.gz": Buffer.concat([
        gzipSync('{"id":"c1","text":"C."}\n'),
        gzipSync('{"id":"c2","text":"D."}\n'),
      ]),
      "d.gz": gzipSync("not searched for"),
      "e.txt": gzipSync("E."),
    });
    const found = await read([folder]);
    expect(found.map(({ id, format, text }) => [id, format, text])).toEqual([
      ["a", "text", "A."],
      ["b", "markdown", "---\ntitle: B\n---\nB."],
      ["c1", "ndjson", "C."],
      ["c2", "ndjson", "D."],
      ["e", "text", "E."],
    ]);
    expect(found[0].source).toBe(join(folder, "a.txt.gz"));
    expect(await read([join(folder, "d.gz")])).toMatchObject([{ id: "d", text: "not searched for" }]);
    for (const packed of [gzipSync("A."), zstd("A."), gzipSync(gzipSync("A."))])
      for (const size of [1, 7, 999])
        expect(await read(["-"], { stdin: inChunks(packed, size) })).toMatchObject([
          { id: "stdin", text: "A." },
        ]);
  });

  test("any bytes come out as they went in", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 50 }), async (text, size) => {
        const found: Uint8Array[] = [];
        for await (const chunk of byPackage(inChunks(zstd(text), size))) found.push(chunk);
        expect(Buffer.concat(found).toString()).toBe(Buffer.from(text).toString());
      }),
      { numRuns: 50 },
    );
  });

  test("what is cut off or damaged is told after what came before it", async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `{"id":"${i}","text":"Fees ${i * 7919} rose."}\n`,
    ).join("");
    const whole = gzipSync(lines);
    const cut = await read(["-"], {
      inputFormat: "ndjson",
      stdin: inChunks(whole.subarray(0, whole.length - 99), 500),
    });
    expect(cut.length).toBeGreaterThan(1000);
    expect(cut.at(-1)).toMatchObject({
      code: "unreadable",
      message: expect.stringMatching(/gzip data end in the middle/),
    });
    const table = await read(["-"], {
      inputFormat: "csv",
      stdin: inChunks(gzipSync("id,text\n1,A.\n").subarray(0, 25), 9),
    });
    expect(table.at(-1)).toMatchObject({ code: "unreadable" });
    const damaged = Buffer.from(whole);
    damaged.fill(0x55, 200, 300);
    expect(
      (await read(["-"], { inputFormat: "ndjson", stdin: inChunks(damaged, 500) })).at(-1),
    ).toMatchObject({
      message: expect.stringMatching(/gzip data are damaged/),
    });
    expect(await read(["-"], { stdin: inChunks(zstd("A. B. C.").subarray(0, 12), 4) })).toMatchObject([
      { message: expect.stringMatching(/Zstandard data (?:end in the middle|are damaged)/) },
    ]);
  });

  test("what grows beyond measure is not read on", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 2 ** 20, "0 "));
    expect(await read(["-"], { maxSize: 2 ** 30, stdin: inChunks(bomb, 4096) })).toMatchObject([
      { code: "too-large", message: expect.stringMatching(/250 times its size/) },
    ]);
    let nested: Uint8Array = gzipSync("A.");
    for (let i = 0; i < 5; i++) nested = gzipSync(nested);
    expect(await read(["-"], { stdin: inChunks(nested, 99) })).toMatchObject([
      { code: "unknown-format", message: expect.stringMatching(/too often/) },
    ]);
  });

  test.each([
    ["a.txt.bz2", "BZh91AY&SY", /bzip2 -dc/],
    ["a.txt.xz", "\xfd7zXZ\0", /xz -dc/],
  ])("%s is told how it is unpacked", async (name, content, what) => {
    const folder = folderOf({ [name]: Buffer.from(content, "latin1") });
    expect(await read([join(folder, name)])).toMatchObject([{ message: expect.stringMatching(what) }]);
  });
});

describe("an archive is read as a folder", () => {
  const archive = zipSync({
    "news/a.txt": bytes("A."),
    "news/b.ndjson": bytes('{"id":"b","text":"B."}\n{"id":"c","text":"C."}\n'),
    "picture.png": new Uint8Array(5000),
    "__MACOSX/news/a.txt": bytes("no"),
    ".hidden.txt": bytes("no"),
    "d.txt.gz": gzipSync("D."),
    "empty.txt": bytes(""),
    "stored.txt": [bytes("S."), { level: 0 }],
  });

  test("its members of known kinds, in order, below its name", async () => {
    const folder = folderOf({ "a.zip": archive });
    for (const paths of [[folder], [join(folder, "a.zip")]]) {
      const found = await read(paths);
      expect(
        found.map(({ id, source, text, code }) => code ?? [id, source?.slice(folder.length + 1), text]),
      ).toEqual([
        ["news/a", "a.zip/news/a.txt", "A."],
        ["b", "a.zip/news/b.ndjson:1", "B."],
        ["c", "a.zip/news/b.ndjson:2", "C."],
        ["d", "a.zip/d.txt.gz", "D."],
        "empty",
        ["stored", "a.zip/stored.txt", "S."],
      ]);
    }
    for (const size of [1, 100, 100_000])
      expect(await read(["-"], { stdin: inChunks(archive, size) })).toHaveLength(6);
  });

  test("no member leads out of it", async () => {
    const evil = zipSync({
      "../../etc/a.txt": bytes("A."),
      "/b.txt": bytes("B."),
      "C:\\x\\..\\c.txt": bytes("C."),
    });
    const folder = folderOf({ "a.zip": evil });
    expect((await read([folder])).map(({ id, source }) => [id, source?.slice(folder.length)])).toEqual([
      ["etc/a", "/a.zip/etc/a.txt"],
      ["b", "/a.zip/b.txt"],
      ["x/c", "/a.zip/x/c.txt"],
    ]);
  });

  test("what cannot be read is told in its place", async () => {
    expect(await read(["-"], { stdin: inChunks(zipSync({ "a.png": bytes("no") }), 9) })).toMatchObject([
      { code: "no-match", message: expect.stringMatching(/holds no file of a kind that cae reads/) },
    ]);
    expect((await read(["-"], { stdin: inChunks(archive.subarray(0, 60), 9) })).at(-1)).toMatchObject({
      code: "unreadable",
    });
    const bomb = zipSync({ "a.txt": Buffer.alloc(64 * 2 ** 20, "0 "), "b.txt": bytes("B.") });
    const found = await read(["-"], { maxSize: 2 ** 30, stdin: inChunks(bomb, 4096) });
    expect(found[0]).toMatchObject({ code: "too-large" });
  });
});
