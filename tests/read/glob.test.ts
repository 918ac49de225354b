import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { matchesOf, wouldMatch } from "../../src/read/glob.ts";
import { nameTest } from "../../src/read/name-pattern.ts";
import { folderOf, read } from "./inputs.ts";

describe("a name", () => {
  test.each([
    ["*", "", true],
    ["*", "abc", true],
    ["a*", "abc", true],
    ["*c", "abc", true],
    ["a*c", "abbbc", true],
    ["a*b*c", "a-b-b-c", true],
    ["a*b", "abc", false],
    ["?", "é", true],
    ["?", "😀", true],
    ["?", "", false],
    ["??", "a", false],
    ["[a-c]x", "bx", true],
    ["[!a-c]x", "bx", false],
    ["[!a-c]x", "dx", true],
    ["[]a]", "]", true],
    ["[a-]", "-", true],
    ["[z-a]", "b", false],
    ["[", "[", true],
    ["a.b", "axb", false],
    ["a+(b)|^$", "a+(b)|^$", true],
    ["**", "abc", true],
    ["*a*", "bab", true],
    ["*ab", "aab", true],
    ["", "", true],
    ["a\nb", "a\nb", true],
  ])("%j of %j: %s", (pattern, name, expected) => expect(nameTest(pattern)(name)).toBe(expected));

  test("of many stars comes to an end", () => {
    expect(nameTest(`${"*a".repeat(100)}*b`)("a".repeat(2000))).toBe(false);
  });
});

describe("a path", () => {
  const files = { "a.txt": "", "b.md": "", "x/a.txt": "", "x/y/a.txt": "", "x/y/z/a.txt": "", "y/b.txt": "" };
  const found = async (pattern: string): Promise<string[]> => {
    const folder = folderOf(files);
    const paths: string[] = [];
    for await (const path of matchesOf(join(folder, pattern)))
      paths.push(String(path).slice(folder.length + 1));
    return paths;
  };

  test.each([
    ["*.txt", ["a.txt"]],
    ["*", ["a.txt", "b.md"]],
    ["**", ["a.txt", "b.md", "x/a.txt", "x/y/a.txt", "x/y/z/a.txt", "y/b.txt"]],
    ["**/a.txt", ["a.txt", "x/a.txt", "x/y/a.txt", "x/y/z/a.txt"]],
    ["x/**/a.txt", ["x/a.txt", "x/y/a.txt", "x/y/z/a.txt"]],
    ["x/**", ["x/a.txt", "x/y/a.txt", "x/y/z/a.txt"]],
    ["**/y/*", ["x/y/a.txt", "y/b.txt"]],
    ["**/y/**", ["x/y/a.txt", "x/y/z/a.txt", "y/b.txt"]],
    ["**/**/**/z/**/*.txt", ["x/y/z/a.txt"]],
    ["*/*/a.txt", ["x/y/a.txt"]],
    ["{b.md,a.txt}", ["b.md", "a.txt"]],
    ["{x,y}/*.txt", ["x/a.txt", "y/b.txt"]],
    ["[xy]/?.txt", ["x/a.txt", "y/b.txt"]],
    ["z/*", []],
  ])("%s", async (pattern, expected) => expect(await found(pattern)).toEqual(expected));

  test("of many folders in many folders comes to an end", async () => {
    const deep = "a/".repeat(40);
    const folder = folderOf({ [`${deep}a.txt`]: "" });
    const paths: unknown[] = [];
    for await (const path of matchesOf(`${folder}/${"**/a/".repeat(20)}b`)) paths.push(path);
    expect(paths).toEqual([]);
  });

  test("in a folder that cannot be read is told once, in one that is not there passed over", async () => {
    const folder = folderOf({ "x/a.txt": "a" });
    symlinkSync("loop", join(folder, "loop"));
    expect(await read([`${folder}/{x,loop,none,x/a.txt}/*.{txt,md}`])).toMatchObject([
      { id: "x/a" },
      {
        code: "unreadable",
        message: `${folder}/loop/: cannot be read (its links lead round in circles)`.concat(
          "; check the file and its permissions",
        ),
      },
    ]);
  });
});

describe("a file that is not there yet", () => {
  const below = (folder: string, place: string) => async (asked: string) => {
    expect(asked).toBe(folder);
    return place.split("/");
  };

  test.each([
    ["news/*.txt", "news/", "a.txt", true],
    ["news/*.txt", "news/", "x/a.txt", false],
    ["news/**/*.txt", "news/", "x/y/a.txt", true],
    ["news/**", "news/", "x/y/a.txt", true],
    ["**/a.txt", ".", "a.txt", true],
    ["/n?ws/*", "/", "news/a.txt", true],
    ["/n?ws/*", "/", "news/.a.txt", false],
    ["/n?ws/**", "/", "news/node_modules/a.txt", false],
    [`${"**/a/".repeat(30)}b`, ".", `${"a/".repeat(60)}c`, false],
  ])("%.20s below %s of %.20s: %s", async (pattern, folder, place, expected) =>
    expect(await wouldMatch(pattern, below(folder, place))).toBe(expected),
  );
});
