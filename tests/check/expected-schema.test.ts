import { readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseExpected } from "../../src/check/parse-expected.ts";
import { schemaText } from "../../src/commands/schema.ts";
import { KINDS } from "../../src/facts/kinds.ts";
import { articleFacts } from "../../src/facts/record.ts";

const ajv = new Ajv.Ajv2020({ strict: false, validateFormats: false });
const valid = ajv.compile(JSON.parse(schemaText("expected-facts") ?? ""));

const SEEDS = readdirSync("seeds")
  .filter((name) => name.endsWith(".expected.json"))
  .map((name) => readFileSync(`seeds/${name}`, "utf8"));

const messagesOf = (file: object): string[] => {
  const parsed = parseExpected(JSON.stringify(file));
  return "problems" in parsed ? parsed.problems.map(({ message }) => message) : [];
};

test.each(KINDS.map((kind) => [kind]))("every field of %s may be expected, and no other", (kind) => {
  for (const field of Object.keys(articleFacts.shape[kind].element.shape)) {
    const expecting = (name: string) => messagesOf({ expect: { [kind]: [{ [name]: 1 }] } });
    expect(expecting(field).filter((message) => message.startsWith("no key"))).toEqual([]);
    expect(expecting(`${field}-`)).toEqual([expect.stringMatching(/^no key is named .*; did you mean/)]);
  }
});

const KEYS = [
  "name",
  "nmae",
  "type",
  "matches",
  "match",
  "includes",
  "value",
  "expect",
  "forbid",
  "claims",
  "spans",
  "via",
  "form",
];
const VALUES = [
  "x",
  "",
  "person",
  "2022-01-01",
  1,
  -1,
  1.5,
  true,
  null,
  [],
  {},
  [[0, 1]],
  { matches: "a" },
  { match: "a" },
  { includes: "" },
  [{ includes: "x" }],
];

/** One value or key somewhere in a file, exchanged for another. */
function mutated(value: unknown, at: number, key: string, other: unknown): unknown {
  let left = at;
  const visit = (inner: unknown): unknown => {
    if (left-- === 0) return other;
    if (Array.isArray(inner)) return inner.map(visit);
    if (typeof inner !== "object" || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).map(([name, one]) => [left-- === 0 ? key : name, visit(one)]),
    );
  };
  return visit(value);
}

test("an editor that knows the schema shows what the check says: neither is stricter", () => {
  let refused = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...SEEDS),
      fc.nat(400),
      fc.constantFrom(...KEYS),
      fc.constantFrom<unknown>(...VALUES),
      (seed, at, key, other) => {
        const file = mutated(JSON.parse(seed), at, key, other);
        const bySchema = valid(file);
        const byCheck = !("problems" in parseExpected(JSON.stringify(file)));
        if (!byCheck) refused++;
        expect({ file, accepted: byCheck }).toEqual({ file, accepted: bySchema });
      },
    ),
    { seed: 9, numRuns: 400 },
  );
  expect(refused).toBeGreaterThan(100);
});
