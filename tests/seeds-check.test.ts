import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./cli/run.ts";

test("cae check seeds meets every expectation", async () => {
  const { status, stdout } = await run(["check", "seeds"]);
  expect(stdout.split("\n").filter((line) => line.startsWith("✗"))).toEqual([]);
  expect(status).toBe(0);
});

const SHARED = "../shared/seeds";

test.skipIf(!existsSync(SHARED))(
  `cae check ${SHARED} meets every expectation (skipped where that folder is missing)`,
  async () => {
    const { status, stdout } = await run(["check", SHARED]);
    expect(stdout.split("\n").filter((line) => line.startsWith("✗"))).toEqual([]);
    expect(status).toBe(0);
  },
);
