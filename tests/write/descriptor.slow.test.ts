import { spawnSync } from "node:child_process";
import { closeSync, constants, openSync, readFileSync, readSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { descriptorStream } from "../../src/write/descriptor.ts";
import { streamSink } from "../../src/write/stream-sink.ts";
import { folderOf } from "../read/inputs.ts";

test("writes to a file at once, after what stands there, and closes it", async () => {
  const path = join(folderOf({ out: "before\n" }), "out");
  const descriptor = openSync(path, "a");
  const sink = streamSink(descriptorStream(descriptor), "out");
  expect(await sink.write("één\n")).toBe(true);
  expect(readFileSync(path, "utf8")).toBe("before\néén\n");
  await sink.finish();
  expect(() => closeSync(descriptor)).toThrow("EBADF");
});

test("hands on what a pipe that does not wait has no room for, and all that follows, in order", async () => {
  const pipe = join(folderOf({}), "pipe");
  spawnSync("bash", ["-c", 'mkfifo "$0"', pipe]);
  const descriptor = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  onTestFinished(() => closeSync(descriptor));
  let rest = "";
  const waiting = new Writable({
    write: (chunk, _encoding, done) => {
      rest += chunk;
      setImmediate(done);
    },
  });
  const sink = streamSink(
    descriptorStream(descriptor, () => waiting),
    "pipe",
  );
  const [first, second] = ["a".repeat(100_000), "b".repeat(100_000)];
  expect(await sink.write(first)).toBe(true);
  expect(await sink.write(second)).toBe(true);
  const room = Buffer.alloc(200_000);
  const taken = readSync(descriptor, room);
  expect(taken).toBeGreaterThan(0);
  expect(`${room.subarray(0, taken)}${rest}` === first + second).toBe(true);
});

test("tells what the system refuses", async () => {
  const path = join(folderOf({}), "in");
  writeFileSync(path, "x");
  const descriptor = openSync(path, "r");
  await expect(streamSink(descriptorStream(descriptor), "in").write("x")).rejects.toThrow(
    "in: cannot be written (bad file descriptor); write elsewhere",
  );
});
