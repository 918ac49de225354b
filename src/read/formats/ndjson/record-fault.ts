/** What each field of a record may hold, in words, and the test of it. */
const FIELDS: readonly (readonly [name: string, wanted: string, test: (value: unknown) => boolean])[] = [
  ["id", "a text or a number", (value) => (typeof value === "string" && value !== "") || isNumber(value)],
  ["text", "a text", isText],
  ["title", "a text", isTextOrNone],
  ["published", "a date as text", isTextOrNone],
  ["authors", "a list of names", (value) => isNone(value) || (Array.isArray(value) && value.every(isText))],
  ["publisher", "a text", isTextOrNone],
  ["url", "a text", isTextOrNone],
];

/**
 * Why a value of JSON is no record, in plain words: the first field that is not as it should be; undefined where it is
 * one. The schema of records says the same, as a test holds, and takes a library to be asked.
 */
export function recordFault(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return `a record is an object with "id" and "text", not ${nameOf(value)}`;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const [name, wanted, test] of FIELDS) {
    const found = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (test(found)) continue;
    return found === undefined
      ? `its "${name}" is missing`
      : `its "${name}" is to be ${wanted}, not ${nameOf(found)}`;
  }
  return undefined;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isTextOrNone(value: unknown): boolean {
  return isText(value) || isNone(value);
}

const isNone = (value: unknown): boolean => value === undefined || value === null;

const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (value === "") return "an empty text";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  return typeof value === "object" ? "an object" : `${value}`;
}
