import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseExpected } from "../../src/check/parse-expected.ts";

test("the expected facts that the README shows are well-formed", () => {
  const blocks = readFileSync("README.md", "utf8").match(/(?<=```json\n)[^`]*"expect"[^`]*/g) ?? [];
  expect(blocks).toHaveLength(1);
  expect(parseExpected(String(blocks[0]))).toMatchObject({ expected: { complete: ["amounts"] } });
});
