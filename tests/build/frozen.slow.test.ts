import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ownGroups } from "../../src/build/frozen/corpus.ts";
import { changeOf, type Digests, digestsOf } from "../../src/build/frozen/digests.ts";

const KEPT: Record<string, Digests> = JSON.parse(readFileSync("tests/frozen.json", "utf8"));

describe("the frozen corpus", () => {
  const groups = ownGroups();

  test("is the kept one, group by group", () => {
    expect(groups.map(({ name }) => name)).toEqual(Object.keys(KEPT));
  });

  test.each(groups)("$name gives the same facts, or npm run frozen -- --update", (group) => {
    expect(changeOf(KEPT[group.name], digestsOf(group))).toBeUndefined();
  });
});

describe("what is said of a change", () => {
  const digests = { texts: "a", records: "b" };

  test.each([
    [undefined, digests, "is new"],
    [digests, { texts: "c", records: "b" }, "has other texts"],
    [digests, { texts: "a", records: "c" }, "gives other facts"],
    [digests, digests, undefined],
  ])("%j, %j: %s", (was, is, said) => {
    expect(changeOf(was, is)).toBe(said);
  });
});
