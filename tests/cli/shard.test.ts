import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inShard, parseShard } from "../../src/cli/shard.ts";
import { folderWith, run } from "./run.ts";

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const got: Item[] = [];
  for await (const item of items) got.push(item);
  return got;
}

test.each([
  ["1/1", { part: 1, of: 1 }],
  ["2/8", { part: 2, of: 8 }],
  [" 8/8 ", { part: 8, of: 8 }],
])("reads %j", (text, shard) => expect(parseShard(text)).toEqual(shard));

test.each([
  ["2", "give a part and the number of parts, as in 2/8"],
  ["-1/2", "give a part and the number of parts, as in 2/8"],
  ["1/2/3", "give a part and the number of parts, as in 2/8"],
  ["1.5/2", "give a part and the number of parts, as in 2/8"],
  ["0/8", "parts are counted from 1/8 to 8/8"],
  ["9/8", "parts are counted from 1/8 to 8/8"],
  ["0/0", "there is at least one part, 1/1"],
])("--shard %s is refused", async (value, why) => {
  for (const command of ["extract", "check"]) {
    const { status, stderr } = await run([command, "seeds", `--shard=${value}`]);
    expect(stderr).toBe(`cae: --shard ${value}: ${why} (see cae ${command} --help)\n`);
    expect(status).toBe(2);
  }
});

test("every item falls into one part, and each part keeps their order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 9 }), async (count, of) => {
      const items = Array.from({ length: count }, (_, i) => i);
      const taken = Array.from({ length: count }, () => 0);
      for (let part = 1; part <= of; part++) {
        const over: number[] = [];
        const got = await all(inShard(each(items), { part, of }, (item) => over.push(item)));
        expect([...got, ...over].sort((a, b) => a - b)).toEqual(items);
        expect(got).toEqual(items.filter((item) => item % of === part - 1));
        for (const item of got) taken[item]++;
      }
      expect(taken.every((times) => times === 1)).toBe(true);
    }),
  );
});

const recordOf = (id: string): string => JSON.stringify({ id, text: `Fees rose 5% in Geneva, ${id} said.` });

describe("extract", () => {
  test("the parts together are the whole: ids, places and errors are as without", async () => {
    const lines = [recordOf("a"), "{", recordOf("a"), recordOf("b"), '{"text":""}', recordOf("a"), "oops"];
    const path = `${folderWith({ "feed.ndjson": lines.join("\n") })}/feed.ndjson`;
    const whole = await run(["extract", path, "--format", "ndjson"]);
    const records = whole.stdout.trimEnd().split("\n");
    expect(records).toHaveLength(7);
    const told: string[] = [];
    for (const part of [1, 2, 3]) {
      const { stdout, stderr } = await run(["extract", path, "--format", "ndjson", "--shard", `${part}/3`]);
      expect(stdout.trimEnd().split("\n")).toEqual(records.filter((_, i) => i % 3 === part - 1));
      told.push(...stderr.split("\n"));
    }
    expect(told.filter(Boolean).sort()).toEqual(whole.stderr.split("\n").filter(Boolean).sort());
  });

  test("a part that nothing falls into is an empty output", async () => {
    const folder = folderWith({ "a.txt": "Fees rose 5% in Geneva.\n" });
    expect(await run(["extract", folder, "--shard", "2/2"])).toEqual({
      status: 0,
      stdout: "[]\n",
      stderr: "",
    });
  });
});

describe("check", () => {
  const TEXT = "Officials met in Geneva.\n";
  const GENEVA = JSON.stringify({ expect: { entities: [{ type: "location", name: "Geneva" }] } });
  const PARIS = GENEVA.replace("Geneva", "Paris");

  test("takes its part alone, and one part tells of what has no article", async () => {
    const folder = folderWith({
      ...{ "a.txt": TEXT, "a.expected.json": GENEVA },
      ...{ "b.txt": TEXT, "b.expected.json": PARIS },
      ...{ "c.txt": TEXT, "c.expected.json": GENEVA, "gone.expected.json": GENEVA },
    });
    const first = await run(["check", folder, "--shard", "1/2"]);
    expect(first.stdout).toContain("gone.expected.json\n  has no article");
    expect(first.stdout).toContain("✗ 1 failure in 1 of 3 articles; 2 of 2 expectations met");
    expect(first.stdout).not.toContain("b.txt");
    const second = await run(["check", folder, "--shard", "2/2"]);
    expect(second.stdout).toContain("b.txt");
    expect(second.stdout).not.toContain("gone.expected.json");
    expect([first.status, second.status]).toEqual([1, 1]);
  });

  test("takes records by their place, too", async () => {
    const folder = folderWith({
      "feed.ndjson": `${recordOf("a")}\n${recordOf("b")}\n`,
      "a.expected.json": GENEVA,
      "b.expected.json": GENEVA,
    });
    for (const part of [1, 2]) {
      const { status, stdout } = await run(["check", folder, "--shard", `${part}/2`]);
      expect(stdout).toContain("✓ 1 expectation met in 1 article");
      expect(status).toBe(0);
    }
  });

  test("a part without anything to check is no failure", async () => {
    const folder = folderWith({ "a.txt": TEXT, "a.expected.json": GENEVA });
    const { status, stderr } = await run(["check", folder, "--shard", "2/2"]);
    expect(stderr).toBe("cae: nothing to check in part 2/2\n");
    expect(status).toBe(0);
  });
});
