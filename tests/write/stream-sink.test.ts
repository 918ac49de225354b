import { constants } from "node:os";
import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { streamSink } from "../../src/write/stream-sink.ts";

/** A stream that takes each text when it is told to. */
function heldStream() {
  const held: ((error?: Error) => void)[] = [];
  const stream = new Writable({
    write(_chunk, _encoding, done) {
      held.push(done);
    },
  });
  return { stream, take: (error?: Error) => held.shift()?.(error) };
}

const failing = (code: string): Writable =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

test("waits for a slow reader, and holds one text at most", async () => {
  const { stream, take } = heldStream();
  const sink = streamSink(stream, "out");
  const text = "x".repeat(100_000);
  const listeners = () => stream.eventNames().map((name) => stream.listenerCount(name));
  const [before] = [listeners()];
  for (let i = 0; i < 50; i++) {
    let isTaken = false;
    const written = sink.write(text).then(() => {
      isTaken = true;
    });
    await new Promise(setImmediate);
    expect(isTaken).toBe(false);
    expect(stream.writableLength).toBe(text.length);
    expect(listeners()).toEqual(before);
    take();
    await written;
  }
});

test("says that nobody reads any more", async () => {
  const sink = streamSink(failing("EPIPE"), "out");
  expect(await sink.write("x")).toBe(false);
  expect(await sink.write("x")).toBe(false);
  await sink.finish();
});

test.each([
  ["ENOSPC", "out: cannot be written (no space left on device); free some space, or write elsewhere"],
  ["EIO", "out: cannot be written (i/o error); write elsewhere"],
  [
    "EACCES",
    "out: cannot be written (permission denied); check its permissions and its folder's, or write elsewhere",
  ],
  ["EROFS", "out: cannot be written (read-only file system); write elsewhere"],
  ["EBADF", "out: cannot be written (bad file descriptor); write elsewhere"],
])("tells of %s in one line", async (code, message) => {
  await expect(streamSink(failing(code), "out").write("x")).rejects.toThrow(message);
});

test("tells of a failure to close", async () => {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(),
    final: (done) =>
      done(
        Object.assign(new Error("late"), { code: "Unknown system error", errno: -constants.errno.EDQUOT }),
      ),
  });
  const sink = streamSink(stream, "out");
  expect(await sink.write("x")).toBe(true);
  await expect(sink.finish()).rejects.toThrow("out: cannot be written (disk quota exceeded)");
});

test("a mistake in the code is no refusal of the system's", async () => {
  const stream = new Writable({ write: (_chunk, _encoding, done) => done(new RangeError("mistake")) });
  await expect(streamSink(stream, "out").write("x")).rejects.toThrow(RangeError);
});
