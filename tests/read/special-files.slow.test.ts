import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openFifo } from "../../src/read/fifo.ts";
import { linesOf } from "../../src/read/lines.ts";
import { readArticles } from "../../src/read/read.ts";
import { folderOf, read } from "./inputs.ts";

function folderOfPipe(files: Readonly<Record<string, string>> = {}): { folder: string; pipe: string } {
  const folder = folderOf(files);
  const pipe = join(folder, "pipe.txt");
  spawnSync("bash", ["-c", 'mkfifo "$0"', pipe]);
  return { folder, pipe };
}

describe("a named pipe", () => {
  test("is read when it is named, as soon as it is written to", async () => {
    const { pipe } = folderOfPipe();
    const reading = read([pipe]);
    await writeFile(pipe, "Prices rose.");
    expect(await reading).toMatchObject([{ id: "pipe", text: "Prices rose." }]);
  });

  test.each(["read", "write"] as const)("whose other end nobody opens is given up: %s", async (side) => {
    expect(await openFifo(folderOfPipe().pipe, side, 0.02)).toBeUndefined();
  });

  test("that nobody writes to is an error in its place", async () => {
    const { folder, pipe } = folderOfPipe({ "b.txt": "b" });
    expect(await read([pipe, join(folder, "b.txt")])).toMatchObject([
      {
        code: "unreadable",
        message: `${pipe}: is a pipe that no program writes to (waited 5 seconds); start its writer first`,
      },
      { id: "b" },
    ]);
  });

  test("in a folder or under a pattern is passed over, by a link, too", async () => {
    const { folder } = folderOfPipe({ "b.txt": "b" });
    symlinkSync("pipe.txt", join(folder, "link.txt"));
    expect(await read([folder])).toMatchObject([{ id: "b" }]);
    expect(await read([`${folder}/*.txt`])).toMatchObject([{ id: "b" }]);
    expect(await read([`${folder}/p*.txt`])).toMatchObject([{ code: "no-match" }]);
  });
});

describe.skipIf(!existsSync("/dev/zero"))("a device (skipped where there is none)", () => {
  test.each([
    ["/dev/zero", "text"],
    ["/dev/zero", "ndjson"],
    ["/dev/urandom", "markdown"],
    ["/dev/urandom", "ndjson"],
  ] as const)("%s read as %s has an end", async (device, inputFormat) => {
    expect(await read([device], { inputFormat })).toMatchObject([{ code: "binary" }]);
  });

  test("in a folder is passed over", async () => {
    const folder = folderOf({ "b.txt": "b" });
    symlinkSync("/dev/zero", join(folder, "a.txt"));
    expect(await read([folder])).toMatchObject([{ id: "b" }]);
  });
});

test("a socket says what it is", async () => {
  const folder = folderOf({});
  const path = join(folder, "socket.txt");
  const script = `require("net").createServer().listen(${JSON.stringify(path)}, () => console.log("listening"))`;
  const server = spawn(process.execPath, ["-e", script]);
  await new Promise((ready) => server.stdout.once("data", ready));
  const found = [...(await read([path])), ...(await read([folder]))];
  server.kill();
  expect(found).toMatchObject([
    {
      code: "unreadable",
      message: `${path}: is a socket, or a device that is not there; give a file or a pipe`,
    },
    { code: "no-match" },
  ]);
});

test.skipIf(!existsSync("/proc/self/status"))(
  "the system's own files, which tell no size, are read",
  async () => {
    const [{ text }] = await read(["/proc/self/status"]);
    expect(text).toMatch(/^Name:/);
  },
);

test("a file that grows is read as it was found", async () => {
  const line = (id: number) => `${JSON.stringify({ id: `${id}`, text: "x".repeat(10_000) })}\n`;
  const folder = folderOf({ "feed.ndjson": Array.from({ length: 100 }, (_, id) => line(id)).join("") });
  const path = join(folder, "feed.ndjson");
  let count = 0;
  for await (const _ of readArticles([path])) {
    count++;
    if (count < 1000) appendFileSync(path, line(count));
  }
  expect(count).toBe(100);
  expect(readFileSync(path).length).toBeGreaterThan(1_500_000);
});

test.skipIf(!existsSync("/proc/self/fd"))("what is not read to its end is closed", async () => {
  const open = () => readdirSync("/proc/self/fd").length;
  const folder = folderOf({
    "large.txt": "x".repeat(1000),
    "binary.txt": "\0".repeat(600_000),
    "page.eml": "x",
  });
  const paths = Array.from({ length: 30 }, () => ["large.txt", "binary.txt", "page.eml"]).flat();
  const before = open();
  await read(
    paths.map((name) => join(folder, name)),
    { maxSize: 10 },
  );
  expect(open()).toBeLessThan(before + 10);
});

test("links that lead round in circles are passed over, or an error when they are named", async () => {
  const folder = folderOf({ "a.txt": "a" });
  mkdirSync(join(folder, "sub"));
  symlinkSync("..", join(folder, "sub", "up"));
  symlinkSync("loop", join(folder, "loop"));
  expect(await read([folder])).toMatchObject([{ id: "a" }]);
  expect(await read([`${folder}/**/*.txt`])).toMatchObject([{ id: "a" }]);
  expect(await read([join(folder, "loop")])).toMatchObject([{ code: "unreadable" }]);
});

test("a line without an end is left at last", async () => {
  const chunk = Buffer.alloc(2 ** 20, "x");
  let given = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (yield Buffer.from("a\n"); ; given++) yield chunk;
  }
  const lines = [];
  for await (const line of linesOf(endless(), 1000)) lines.push(line);
  expect(lines).toEqual([
    { number: 1, bytes: Buffer.from("a"), isEndless: false },
    { number: 2, bytes: undefined, isEndless: true },
  ]);
  expect(given).toBeLessThan(300);
});
