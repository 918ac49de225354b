import type { Json } from "./expected-schema.ts";

/** One key of a fact that is not as expected. `path` names it ("mentions", "spans.name"). */
export interface Difference {
  readonly path: string;
  readonly expected: Json;
  readonly actual: unknown;
}

type Condition = { readonly matches: string } | { readonly includes: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCondition = (value: Json): value is Condition & { [key: string]: Json } => {
  if (!isObject(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.length === 1 &&
    (keys[0] === "matches" || keys[0] === "includes") &&
    typeof value[keys[0]] === "string"
  );
};

function holds(condition: Condition, actual: unknown): boolean {
  if (typeof actual !== "string") return false;
  if ("includes" in condition) return actual.includes(condition.includes);
  return new RegExp(condition.matches, "u").test(actual);
}

/** What keeps `actual` from meeting `expected`; nothing when it is met. */
export function differences(expected: Json, actual: unknown, path = ""): Difference[] {
  if (isCondition(expected) && !isObject(actual))
    return holds(expected, actual) ? [] : [{ path, expected, actual }];
  if (Array.isArray(expected)) return missingElements(expected, actual, path);
  if (isObject(expected)) {
    if (!isObject(actual)) return [{ path, expected: expected as Json, actual }];
    return Object.entries(expected).flatMap(([key, value]) =>
      differences(
        value as Json,
        Object.hasOwn(actual, key) ? actual[key] : undefined,
        path === "" ? key : `${path}.${key}`,
      ),
    );
  }
  return expected === actual ? [] : [{ path, expected, actual }];
}

/** An array asks for each of its elements, in any order. */
function missingElements(expected: readonly Json[], actual: unknown, path: string): Difference[] {
  const elements = Array.isArray(actual) ? actual : [];
  return expected
    .filter((wanted) => !elements.some((element) => differences(wanted, element).length === 0))
    .map((wanted) => ({ path, expected: wanted, actual }));
}

export const meets = (expected: Json, actual: unknown): boolean => differences(expected, actual).length === 0;
