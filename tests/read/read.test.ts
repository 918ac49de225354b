import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readArticles } from "../../src/read/read.ts";
import { folderOf, inChunks, read } from "./inputs.ts";

const names = async (paths: string[], folder: string) =>
  (await read(paths)).map(({ source, code }) => source?.slice(folder.length + 1) ?? code);

test("a text file becomes an article with its stem, digest and text as they are", async () => {
  const folder = folderOf({ "a.b.txt": "Line one\r\n\r\n  Line two \n" });
  const [article] = await read([join(folder, "a.b.txt")], { date: "2024-02-29" });
  expect(article).toMatchObject({
    id: "a.b",
    source: join(folder, "a.b.txt"),
    format: "text",
    text: "Line one\r\n\r\n  Line two \n",
    published: null,
    date: "2024-02-29",
    warnings: [],
  });
  expect(article.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test("a folder gives its files of known kinds, sorted, hidden ones and node_modules left out", async () => {
  const folder = folderOf({
    "b.txt": "b",
    "a.md": "a",
    "Z.txt": "z",
    "c/é.txt": "x",
    "c/d.ndjson": '{"id":"1","text":"t"}',
    "c/a.expected.json": "{}",
    ".git/x.txt": "no",
    "node_modules/y/z.txt": "no",
    "picture.png": "no",
  });
  expect(await names([folder], folder)).toEqual(["Z.txt", "a.md", "b.txt", "c/d.ndjson:1", "c/é.txt"]);
  expect(await names([`${folder}/`], folder)).toEqual(["Z.txt", "a.md", "b.txt", "c/d.ndjson:1", "c/é.txt"]);
});

test("a link that leads back up a folder does not go round in circles", async () => {
  const folder = folderOf({ "a.txt": "a" });
  mkdirSync(join(folder, "sub"));
  symlinkSync(folder, join(folder, "sub", "up.txt"));
  expect(await names([folder], folder)).toEqual(["a.txt"]);
});

test("a pattern is expanded, sorted; a file of that very name wins", async () => {
  const folder = folderOf({
    "b1.txt": "b",
    "a1.txt": "a",
    "sub/c1.txt": "c",
    "d[1].txt": "d",
    "d1.txt": "no",
  });
  expect(await names([`${folder}/**/*.txt`], folder)).toEqual([
    "a1.txt",
    "b1.txt",
    "d1.txt",
    "d[1].txt",
    "sub/c1.txt",
  ]);
  expect(await names([`${folder}/d[1].txt`], folder)).toEqual(["d[1].txt"]);
  expect(await names([`${folder}/{s*,x}/[!ab]?.{txt,md}`], folder)).toEqual(["sub/c1.txt"]);
  expect(await names([`${folder}/sub/../[ab]*`], folder)).toEqual(["sub/../a1.txt", "sub/../b1.txt"]);
  expect(await names([`${folder}/**/**/c*`], folder)).toEqual(["sub/c1.txt"]);
  expect(await names([`${folder}/[z-a]`], folder)).toEqual(["no-match"]);
  expect(await names([`${folder}/none*/x.txt`], folder)).toEqual(["no-match"]);
  expect(await names([`${folder}/*.none`], folder)).toEqual(["no-match"]);
});

test("standard input is one text, or records when it opens with a brace", async () => {
  expect(await read(["-"], { stdin: inChunks("Prices rose.", 5) })).toMatchObject([
    { id: "stdin", source: "-", format: "text", text: "Prices rose." },
  ]);
  const records = '\ufeff{"id":"one","text":"é"}\n{"id":"two","text":"b"}';
  for (const size of [1, 2, 3, 1000])
    expect(await read(["-"], { stdin: inChunks(records, size) })).toMatchObject([
      { id: "one", source: "-:1", text: "é" },
      { id: "two", source: "-:2", text: "b" },
    ]);
  expect(await read(["-", "-"], { stdin: inChunks("a", 1) })).toMatchObject([
    { text: "a" },
    { code: "unreadable" },
  ]);
});

test("a list names paths one a line, or separated by NUL", async () => {
  const folder = folderOf({ "a.txt": "a", "b c.txt": "b", "list.txt": "" });
  const [a, b] = [join(folder, "a.txt"), join(folder, "b c.txt")];
  for (const list of [`${a}\n${b}\n`, `${a}\r\n\r\n${b}`, `${a}\0${b}\0`])
    expect(await read([], { filesFrom: "-", stdin: inChunks(list, 7) })).toMatchObject([
      { source: a },
      { source: b },
    ]);
  expect(await read([a], { filesFrom: join(folder, "none") })).toMatchObject([
    { source: a },
    { code: "missing" },
  ]);
});

test.skipIf(process.platform === "darwin")(
  "a file whose name is not UTF-8 (skipped where none can be made) is told as what it is",
  async () => {
    const folder = folderOf({ "a.txt": "a" });
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9]), Buffer.from(".txt")]),
      "b",
    );
    expect(await read([folder])).toMatchObject([
      { id: "a" },
      { code: "missing", message: expect.stringMatching(/a name that is not UTF-8 cannot be opened/) },
    ]);
  },
);

test("what gives no article is an error in its place, and the others go on", async () => {
  const folder = folderOf({
    "binary.txt": "ab\0c",
    "blank.txt": " \n\t\n",
    "empty.ndjson": "\n\n",
    "empty.txt": "",
    "large.txt": "x".repeat(101),
    "page.yaml": "x",
    "sound.txt": "x".repeat(100),
  });
  const files = [
    "binary.txt",
    "blank.txt",
    "empty.ndjson",
    "empty.txt",
    "large.txt",
    "missing.txt",
    "page.yaml",
    "sound.txt",
  ];
  const found = await read(
    files.map((file) => join(folder, file)),
    { maxSize: 100 },
  );
  expect(found.map(({ code, id }) => code ?? id)).toEqual([
    "binary",
    "empty",
    "empty",
    "too-large",
    "missing",
    "unknown-format",
    "sound",
  ]);
  expect(found[3].message).toBe(
    `${folder}/large.txt: is larger than 100 bytes; split it or raise --max-size`,
  );
  expect(await read([join(folder, "page.yaml")], { inputFormat: "text" })).toMatchObject([
    { format: "text" },
  ]);
  expect(await read([folderOf({ "a.png": "" })])).toMatchObject([{ code: "no-match" }]);
  expect(await read(["a\0b"])).toMatchObject([
    { code: "unreadable", message: expect.stringContaining("its name holds a NUL character") },
  ]);
  expect(await read([""])).toMatchObject([{ message: '"": no such file or folder; check the path' }]);
  expect(await read(["x".repeat(5000)])).toMatchObject([
    { code: "unreadable", message: expect.stringContaining("its name is too long") },
  ]);
});

test("a reader that stops early closes the stream", async () => {
  let closed = false;
  async function* endless() {
    try {
      for (;;) yield Buffer.from('{"id":"1","text":"t"}\n');
    } finally {
      closed = true;
    }
  }
  for await (const item of readArticles(["-"], { stdin: endless() })) {
    expect(item).toMatchObject({ id: "1" });
    break;
  }
  expect(closed).toBe(true);
});

test("timers and signals have their turn between small files, which are read at once", async () => {
  const names = Array.from({ length: 40 }, (_, i) => `${i}.txt`);
  const folder = folderOf(Object.fromEntries(names.map((name) => [name, name])));
  let turns = 0;
  const count = (): void => {
    turns++;
    waiting = setImmediate(count);
  };
  let waiting = setImmediate(count);
  const found = await read(names.map((name) => join(folder, name)));
  clearImmediate(waiting);
  expect(found.map(({ text }) => text)).toEqual(names);
  expect(turns).toBeGreaterThan(3);
});

test("memory does not grow with the number of records", async () => {
  async function* many() {
    for (let i = 0; i < 20_000; i++) yield Buffer.from(`{"id":"${i}","text":"${"word ".repeat(200)}"}\n`);
  }
  let count = 0;
  for await (const _ of readArticles(["-"], { stdin: many() })) count++;
  expect(count).toBe(20_000);
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(100_000_000);
});
