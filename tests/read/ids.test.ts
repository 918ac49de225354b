import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { UniqueIds } from "../../src/read/unique-ids.ts";
import { folderOf, inChunks, read } from "./inputs.ts";

const FILES = { "a/x.txt": "x", "b/x.txt": "x", "b/y.z.md": "y", "b/y.z.txt": "y", "x.txt": "x" };

const idsOf = async (...args: Parameters<typeof read>) =>
  (await read(...args)).map(({ id, code }) => id ?? code);

describe("an article's id", () => {
  test("is its path below the folder that was named, without its ending", async () => {
    const folder = folderOf(FILES);
    const ids = ["a/x", "b/x", "b/y.z", "b/y.z-2", "x"];
    expect(await idsOf([folder])).toEqual(ids);
    expect(await idsOf([`${folder}/`])).toEqual(ids);
    expect(await idsOf([`${folder}/b`])).toEqual(["x", "y.z", "y.z-2"]);
  });

  test("is its path below the folder in which a pattern begins to choose", async () => {
    const folder = folderOf(FILES);
    expect(await idsOf([`${folder}/**/x.txt`])).toEqual(["a/x", "b/x", "x"]);
    expect(await idsOf([`${folder}/./b/*.md`])).toEqual(["y.z"]);
    expect(await idsOf([`${folder}/{a,b}/x.*`])).toEqual(["a/x", "b/x"]);
  });

  test("is its name without the ending where the file itself was named", async () => {
    const folder = folderOf(FILES);
    expect(await idsOf([join(folder, "b/y.z.md")])).toEqual(["y.z"]);
  });

  test("is its own in a run, whatever was named how often", async () => {
    const folder = folderOf({ ...FILES, "feed.ndjson": '{"id":"x","text":"t"}\n{"id":"x","text":"t"}' });
    const [a, b, feed] = ["a/x.txt", "b/x.txt", "feed.ndjson"].map((name) => join(folder, name));
    expect(await idsOf([a, b, a])).toEqual(["x", "x-2", "x-3"]);
    expect(await idsOf([feed, a])).toEqual(["x", "x-2", "x-3"]);
    expect(await idsOf([a, join(folder, "none.txt"), a])).toEqual(["x", "missing", "x-2"]);
    const list = `${a}\n${b}`;
    expect(await idsOf([a], { filesFrom: "-", stdin: inChunks(list, 9) })).toEqual(["x", "x-2", "x-3"]);
  });
});

test("ids are unique, as they stand where they can be, and do not change by what comes later", () => {
  const id = fc.constantFrom("x", "x-2", "x-2-2", "x-3", "y", "__proto__", "-2");
  fc.assert(
    fc.property(fc.array(id, { maxLength: 12 }), fc.array(id, { maxLength: 4 }), (first, later) => {
      const register = new UniqueIds();
      const given = [...first, ...later].map((each) => register.uniqueFor(each));
      expect(new Set(given).size).toBe(given.length);
      const again = new UniqueIds();
      expect(first.map((each) => again.uniqueFor(each))).toEqual(given.slice(0, first.length));
      expect(given[0]).toBe([...first, ...later][0]);
    }),
  );
});

test("one id a hundred thousand times over costs no more than as many ids", () => {
  const register = new UniqueIds();
  for (let i = 1; i < 100_000; i++) register.uniqueFor("x");
  expect(register.uniqueFor("x")).toBe("x-100000");
});
