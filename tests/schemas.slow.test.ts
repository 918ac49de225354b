import { existsSync, readdirSync, readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { SCHEMAS, schemaText } from "../src/commands/schema.ts";
import { extract } from "../src/extract.ts";
import { articleFromText } from "../src/read/from-text.ts";

const validator = (name: string) => {
  const ajv = new Ajv.Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  return ajv.compile(JSON.parse(schemaText(name) ?? ""));
};

const seeds = readdirSync("seeds").filter((name) => name.endsWith(".txt"));
const recordOf = (name: string) =>
  extract(articleFromText(readFileSync(`seeds/${name}`, "utf8"), { id: name, date: "2024-01-01" }));

describe("an independent validator accepts real output", () => {
  const valid = validator("article-facts");
  test.each(seeds)("%s", (name) => {
    const record = JSON.parse(JSON.stringify(recordOf(name)));
    expect(valid(record) ? [] : valid.errors).toEqual([]);
  });

  test("as an array, with errors among the records", () => {
    const valid = validator("output");
    const error = {
      schemaVersion: "1.0",
      error: { code: "missing", source: "a.txt", message: "a.txt: no such file" },
    };
    expect(valid([JSON.parse(JSON.stringify(recordOf(seeds[0]))), error])).toBe(true);
    expect(valid([{ schemaVersion: "1.0" }])).toBe(false);
  });

  test("and refuses a record with a field too many, or without offsets", () => {
    const record = JSON.parse(JSON.stringify(recordOf(seeds[0])));
    expect(valid({ ...record, extra: 1 })).toBe(false);
    expect(valid({ ...record, entities: [{ ...record.entities[0], mentions: [{ text: "x" }] }] })).toBe(
      false,
    );
  });
});

test.each(seeds)("the expected facts of %s are as their schema says", (name) => {
  const path = `seeds/${name.replace(".txt", ".expected.json")}`;
  const valid = validator("expected-facts");
  expect(valid(JSON.parse(readFileSync(path, "utf8"))) ? [] : valid.errors).toEqual([]);
});

test("the schemas in the repository are fresh", () => {
  const names = [...SCHEMAS.keys()];
  expect(readdirSync("schemas").sort()).toEqual(names.map((name) => `${name}.schema.json`).sort());
  for (const name of names)
    expect(readFileSync(`schemas/${name}.schema.json`, "utf8")).toBe(schemaText(name));
});

test("every field is described", () => {
  const bare: string[] = [];
  const visit = (schema: Record<string, unknown>, path: string): void => {
    for (const [key, inner] of Object.entries(
      (schema.properties ?? {}) as Record<string, Record<string, unknown>>,
    )) {
      const described = [inner, ...((inner.anyOf ?? []) as Record<string, unknown>[])].some(
        (one) => "description" in one,
      );
      if (!described && !("const" in inner)) bare.push(`${path}.${key}`);
      visit(inner, `${path}.${key}`);
    }
    for (const part of [schema.items, ...((schema.anyOf ?? []) as unknown[])])
      if (typeof part === "object" && part !== null) visit(part as Record<string, unknown>, path);
  };
  for (const name of SCHEMAS.keys()) visit(JSON.parse(schemaText(name) ?? ""), name);
  expect(bare).toEqual([]);
});

test("every seed has its expected facts", () => {
  for (const name of seeds) expect(existsSync(`seeds/${name.replace(".txt", ".expected.json")}`)).toBe(true);
});
