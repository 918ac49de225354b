import type { z } from "zod";
import { KINDS } from "../facts/kinds.ts";
import { articleFacts } from "../facts/record.ts";
import { type ExpectedFacts, expectedFacts, type Json } from "./expected-schema.ts";

/** Expected facts, or why a file holds none: one line. */
export type Parsed = { readonly expected: ExpectedFacts } | { readonly problem: string };

/** Reads the text of an expected file: JSON, the schema, the names of fields, the regular expressions. */
export function parseExpected(text: string): Parsed {
  const json = parseJson(text);
  if ("problem" in json) return json;
  const parsed = expectedFacts.safeParse(json.value);
  if (!parsed.success) return { problem: firstIssue(parsed.error) };
  const problem = unknownField(parsed.data) ?? badPattern(parsed.data as Json);
  return problem === undefined ? { expected: parsed.data } : { problem };
}

/** Nothing expected, nothing forbidden, nothing complete: a file that would pass whatever is found. */
export const isVacuous = ({ expect, forbid, complete }: ExpectedFacts): boolean =>
  (complete ?? []).length === 0 &&
  KINDS.every((kind) => (expect?.[kind] ?? []).length + (forbid?.[kind] ?? []).length === 0);

function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    return { problem: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

function firstIssue(error: z.ZodError): string {
  const { path, message } = error.issues[0];
  return `${path.length === 0 ? "the file" : path.join(".")}: ${message}`;
}

const FIELDS = new Map(
  KINDS.map((kind) => [kind, new Set(Object.keys((articleFacts.shape[kind].element as z.ZodObject).shape))]),
);

/** A misspelt field would never be met, or in a forbidden fact never be broken. */
function unknownField(expected: ExpectedFacts): string | undefined {
  for (const [part, lists] of [
    ["expect", expected.expect],
    ["forbid", expected.forbid],
  ] as const)
    for (const kind of KINDS)
      for (const [i, item] of (lists?.[kind] ?? []).entries())
        for (const key of Object.keys(item))
          if (!FIELDS.get(kind)?.has(key))
            return `${part}.${kind}.${i}: no field is named "${key}"; there are ${[...(FIELDS.get(kind) ?? [])].join(", ")}`;
  return undefined;
}

function badPattern(value: Json): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const problem =
      key === "matches" && typeof inner === "string" ? patternProblem(inner) : badPattern(inner as Json);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function patternProblem(source: string): string | undefined {
  try {
    new RegExp(source, "u");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
