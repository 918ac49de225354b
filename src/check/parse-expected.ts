import { KINDS } from "../facts/kinds.ts";
import { type ExpectedFacts, expectedFacts } from "./expected-schema.ts";
import { type JsonSource, type Problem, readJson } from "./json-source.ts";
import { schemaProblems } from "./schema-problems.ts";

/** Expected facts and the text they were read from, or what is wrong with it. */
export type Parsed =
  | { readonly expected: ExpectedFacts; readonly source: JsonSource }
  | { readonly problems: readonly Problem[] };

/** Reads the text of an expected file: JSON, keys and types, patterns. */
export function parseExpected(text: string): Parsed {
  const source = readJson(text);
  if ("problems" in source) return source;
  const parsed = expectedFacts.safeParse(source.value);
  if (parsed.success) return { expected: parsed.data, source };
  return { problems: schemaProblems(parsed.error.issues, source).sort(inOrder) };
}

/** Nothing expected, nothing forbidden, nothing complete: a file that would pass whatever is found. */
export const isVacuous = ({ expect, forbid, complete }: ExpectedFacts): boolean =>
  (complete ?? []).length === 0 &&
  KINDS.every((kind) => (expect?.[kind] ?? []).length + (forbid?.[kind] ?? []).length === 0);

const inOrder = ({ place: a }: Problem, { place: b }: Problem): number =>
  (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
