import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeAtomic } from "../../src/write/atomic.ts";
import { destinationOf } from "../../src/write/destination.ts";
import { isAbandoned } from "../../src/write/draft.ts";
import { openSink } from "../../src/write/open-sink.ts";
import { isAlive, parseRunTag, runTag, thisRun } from "../../src/write/this-run.ts";
import { WriteError } from "../../src/write/write-error.ts";
import { folderOf } from "../read/inputs.ts";

const asRoot = process.getuid?.() === 0;

describe("writing a whole file", () => {
  test("replaces it at once, and leaves nothing beside it", async () => {
    const folder = folderOf({ "facts.json": "old" });
    const path = join(folder, "facts.json");
    const sink = await openSink(path, await destinationOf(path));
    await sink.write("new");
    expect(readFileSync(path, "utf8")).toBe("old");
    await sink.finish();
    expect(readFileSync(path, "utf8")).toBe("new");
    expect(readdirSync(folder)).toEqual(["facts.json"]);
  });

  test("given up, leaves the old file and nothing beside it", async () => {
    const folder = folderOf({ "facts.json": "old" });
    const path = join(folder, "facts.json");
    const sink = await openSink(path, await destinationOf(path));
    await sink.write("new");
    await sink.abandon();
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["facts.json"]);
  });

  test.each([0o600, 0o640, 0o755, 0o666])("keeps the mode %o", async (mode) => {
    const path = join(folderOf({ "facts.json": "old" }), "facts.json");
    chmodSync(path, mode);
    await writeAtomic(path, "new");
    expect(statSync(path).mode & 0o777).toBe(mode);
  });

  test("gives a new file the mode that any new file gets", async () => {
    const folder = folderOf({ "any.txt": "" });
    await writeAtomic(join(folder, "facts.json"), "new");
    expect(statSync(join(folder, "facts.json")).mode).toBe(statSync(join(folder, "any.txt")).mode);
  });

  test("a private file's successor is private while it is written", async () => {
    const folder = folderOf({ "facts.json": "old" });
    const path = join(folder, "facts.json");
    chmodSync(path, 0o600);
    const sink = await openSink(path, await destinationOf(path));
    const [draft] = readdirSync(folder).filter((name) => name !== "facts.json");
    expect(statSync(join(folder, draft)).mode & 0o077).toBe(0);
    await sink.abandon();
  });

  test.skipIf(!asRoot)("keeps the owner (tried as root only)", async () => {
    const path = join(folderOf({ "facts.json": "old" }), "facts.json");
    chownSync(path, 1234, 2345);
    await writeAtomic(path, "new");
    expect(statSync(path)).toMatchObject({ uid: 1234, gid: 2345 });
  });

  test("writes through links, into other folders and to what is not there yet", async () => {
    const folder = folderOf({ "real/facts.json": "old" });
    const link = join(folder, "link.json");
    symlinkSync("real/facts.json", link);
    symlinkSync("link.json", join(folder, "second.json"));
    symlinkSync("real/fresh.json", join(folder, "dangling.json"));
    await writeAtomic(join(folder, "second.json"), "new");
    await writeAtomic(join(folder, "dangling.json"), "fresh");
    expect(readFileSync(join(folder, "real/facts.json"), "utf8")).toBe("new");
    expect(readFileSync(join(folder, "real/fresh.json"), "utf8")).toBe("fresh");
    expect(readlinkSync(link)).toBe("real/facts.json");
    expect(lstatSync(join(folder, "dangling.json")).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["dangling.json", "link.json", "real", "second.json"]);
    expect(readdirSync(join(folder, "real")).sort()).toEqual(["facts.json", "fresh.json"]);
  });

  test("takes names as long as the file system does", async () => {
    const folder = folderOf({});
    for (const name of ["n".repeat(255), "é".repeat(127), "😀".repeat(63)]) {
      await writeAtomic(join(folder, name), name);
      expect(readFileSync(join(folder, name), "utf8")).toBe(name);
    }
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test("says in one line what is in the way", async () => {
    const folder = folderOf({ "a.txt": "a" });
    symlinkSync("loop", join(folder, "loop"));
    mkdirSync(join(folder, "out"));
    for (const [name, message] of [
      ["out", /^\S+\/out: is a folder; name a file, as in \S+\/out\/facts\.json$/],
      ["out/", /^\S+\/out\/: is a folder; name a file, as in \S+\/out\/facts\.json$/],
      ["new/", /^\S+\/new\/: is a folder; name a file/],
      ["none/facts.json", /^\S+\/none\/facts\.json: there is no folder \S+\/none; make it first/],
      ["a.txt/facts.json", /^\S+\/facts\.json: cannot be written \(not a directory\); write elsewhere$/],
      ["loop", /^\S+\/loop: cannot be written \(too many symbolic links encountered\); write elsewhere$/],
    ] as const) {
      const failure = await writeAtomic(`${folder}/${name}`, "x").catch((error) => error);
      expect(failure).toBeInstanceOf(WriteError);
      expect(failure.message).toMatch(message);
    }
    expect(readdirSync(folder).sort()).toEqual(["a.txt", "loop", "out"]);
  });

  test("removes its draft when the file cannot take its name", async () => {
    const folder = folderOf({ "facts.json": "old" });
    const path = join(folder, "facts.json");
    const destination = await destinationOf(path);
    const sink = await openSink(path, { ...destination, path: join(folder, "taken") } as typeof destination);
    mkdirSync(join(folder, "taken"));
    await sink.write("new");
    await expect(sink.finish()).rejects.toThrow(/cannot be written \(illegal operation on a directory\)/);
    expect(readdirSync(folder).sort()).toEqual(["facts.json", "taken"]);
  });

  test("listens for signals only while there is a draft", async () => {
    const counts = () => ["SIGINT", "SIGTERM", "SIGHUP"].map((name) => process.listenerCount(name));
    const before = counts();
    const path = join(folderOf({}), "facts.json");
    const sink = await openSink(path, await destinationOf(path));
    expect(counts()).toEqual(before.map((count) => count + 1));
    await sink.finish();
    expect(counts()).toEqual(before);
  });
});

describe("what killed runs leave", () => {
  const own = thisRun();
  const dead = { ...own, pid: 2 ** 22 + 1 };
  const draftOf = (name: string, run: typeof own, number = 0): string =>
    `.${name}.cae-${runTag(run)}-${number}.tmp`;

  test("is removed by the next that writes the same file, and nothing else is", async () => {
    const gone = [
      draftOf("facts.json", dead),
      draftOf("facts.json", dead, 1),
      draftOf("facts.json", { ...own, begun: "1" }),
    ];
    const kept = [
      draftOf("facts.json", own),
      draftOf("facts.json", { ...dead, place: "00000000" }),
      draftOf("other.json", dead),
      ".facts.json.cae-notes.tmp",
    ];
    const folder = folderOf(Object.fromEntries([...gone, ...kept].map((name) => [name, ""])));
    await writeAtomic(join(folder, "facts.json"), "new");
    expect(readdirSync(folder).sort()).toEqual([...kept, "facts.json"].sort());
  });

  test("does not block one with the same process id", async () => {
    const taken = draftOf("facts.json", own);
    const folder = folderOf({ [taken]: "another's" });
    await writeAtomic(join(folder, "facts.json"), "new");
    expect(readFileSync(join(folder, "facts.json"), "utf8")).toBe("new");
    expect(readFileSync(join(folder, taken), "utf8")).toBe("another's");
  });

  test("is told by process, beginning and place", () => {
    expect(parseRunTag(runTag(own))).toEqual(own);
    expect(parseRunTag("1-2")).toBeUndefined();
    expect(isAlive(own)).toBe(true);
    expect(isAlive(dead)).toBe(false);
    expect(isAlive({ ...dead, place: "00000000" })).toBeUndefined();
  });

  test.skipIf(!existsSync("/proc/self/stat"))("a process id that is used again is another run", () => {
    expect(isAlive({ ...own, begun: "1" })).toBe(false);
  });

  test("from elsewhere, has ended after a day without a sign of life", () => {
    const day = 24 * 3_600_000;
    expect(isAbandoned(true, 9 * day)).toBe(false);
    expect(isAbandoned(false, 0)).toBe(true);
    expect(isAbandoned(undefined, day - 1)).toBe(false);
    expect(isAbandoned(undefined, day + 1)).toBe(true);
  });
});

test("a stranger's file under a draft's name is not written through", async () => {
  const folder = folderOf({ "victim.txt": "victim" });
  const taken = `.facts.json.cae-${runTag(thisRun())}-0.tmp`;
  symlinkSync("victim.txt", join(folder, taken));
  await writeAtomic(join(folder, "facts.json"), "new");
  expect(readFileSync(join(folder, "victim.txt"), "utf8")).toBe("victim");
});
