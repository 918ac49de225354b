import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "./cli/run.ts";

const [, recipes] = /## Recipes\n[\s\S]*?```sh\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
const lines = (recipes ?? "").split("\n").filter((line) => line.startsWith("cae "));

const JQ = "jq";
const hasJq = spawnSync(JQ, ["--version"]).status === 0;

describe.skipIf(!hasJq)("the README's recipes (skipped without jq)", () => {
  test("are there", () => expect(lines.length).toBeGreaterThan(5));

  test.each(lines)("%s", async (line) => {
    const [, options, program] = /\| jq (-\w+) '(.*)'$/.exec(line) ?? [];
    const format = line.includes("--format ndjson") ? "ndjson" : "json";
    const given = ["none.txt", "seeds/meta-fine-2023.txt", "none.pdf", "seeds/fed-rates-2023.txt"];
    const { stdout } = await run(["extract", "--format", format, ...given]);
    const jq = spawnSync(JQ, [options, program], { input: stdout, encoding: "utf8" });
    expect({ status: jq.status, stderr: jq.stderr }).toEqual({ status: 0, stderr: "" });
    expect(jq.stdout.split("\n").length).toBeGreaterThan(2);
  });

  test("as the help's", async () => {
    const { stdout: help } = await run(["extract", "--help"]);
    const [, program] = /\| jq '([^']+)'/.exec(help) ?? [];
    const { stdout } = await run(["extract", "none.txt", "seeds/fed-rates-2023.txt"]);
    const jq = spawnSync(JQ, [program], { input: stdout, encoding: "utf8" });
    expect({ status: jq.status, stderr: jq.stderr }).toEqual({ status: 0, stderr: "" });
  });
});
