import type { Json } from "./expected-schema.ts";
import { matchesPattern } from "./pattern.ts";

/** One key of a fact that is not as expected. `path` names it ("mentions", "spans.name"). */
export interface Difference {
  readonly path: string;
  readonly expected: Json;
  readonly actual: unknown;
}

/** A text told by what it matches, includes, or both. */
export interface Pattern {
  readonly matches?: string;
  readonly includes?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const PATTERN_KEYS: ReadonlySet<string> = new Set(["matches", "includes"]);

/** No object of a record has these keys, so that an object which has them, and no others, is a pattern. */
export function isPattern(value: unknown): value is Pattern {
  if (!isObject(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, inner]) => PATTERN_KEYS.has(key) && typeof inner === "string")
  );
}

const holds = ({ matches, includes }: Pattern, actual: unknown): boolean =>
  typeof actual === "string" &&
  (includes === undefined || actual.includes(includes)) &&
  (matches === undefined || matchesPattern(matches, actual));

/** What keeps `actual` from meeting `expected`; nothing when it is met. */
export function differences(expected: Json, actual: unknown, path = ""): Difference[] {
  if (isPattern(expected))
    return holds(expected, actual) ? [] : [{ path, expected: expected as Json, actual }];
  if (Array.isArray(expected)) return missingElements(expected, actual, path);
  if (!isObject(expected)) return expected === actual ? [] : [{ path, expected, actual }];
  if (!isObject(actual)) return [{ path, expected: expected as Json, actual }];
  return Object.entries(expected).flatMap(([key, value]) =>
    differences(
      value as Json,
      Object.hasOwn(actual, key) ? actual[key] : undefined,
      path === "" ? key : `${path}.${key}`,
    ),
  );
}

/** An array asks for each of its elements, in any order. */
function missingElements(expected: readonly Json[], actual: unknown, path: string): Difference[] {
  const elements = Array.isArray(actual) ? actual : [];
  return expected
    .filter((wanted) => !elements.some((element) => meets(wanted, element)))
    .map((wanted) => ({ path, expected: wanted, actual }));
}

export const meets = (expected: Json, actual: unknown): boolean => differences(expected, actual).length === 0;
