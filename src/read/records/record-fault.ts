import { type Fields, isObject } from "./fields.ts";

/** What each field of a record may hold, in words, and the test of it. */
const FIELDS: readonly (readonly [name: string, wanted: string, test: (value: unknown) => boolean])[] = [
  [
    "id",
    "a text or a number",
    (value) => isNone(value) || (isText(value) && value !== "") || isNumber(value),
  ],
  ["text", "a text", (value) => value === undefined || isText(value) || areAll(value, isText)],
  ["title", "a text", (value) => isTextOrNone(value) || isWrapped(value)],
  ["published", "a date as text", (value) => isTextOrNone(value) || isNumber(value) || isWrapped(value)],
  [
    "authors",
    "a list of names",
    (value) => isTextOrNone(value) || isObject(value) || areAll(value, isTextOrObject),
  ],
  ["publisher", "a text", (value) => isTextOrNone(value) || isWrapped(value)],
  ["url", "a text", (value) => isTextOrNone(value) || isWrapped(value)],
];

/**
 * Why a value of JSON is no record, in plain words: the first of the fields that cae's own records have which is not as it
 * should be; undefined where it is one, or names its fields otherwise.
 */
export function recordFault(value: unknown): string | undefined {
  if (!isObject(value)) return `a record is an object with "id" and "text", not ${nameOf(value)}`;
  for (const [name, wanted, test] of FIELDS) {
    const found = Object.hasOwn(value, name) ? value[name] : undefined;
    if (!test(found)) return `its "${name}" is to be ${wanted}, not ${nameOf(found)}`;
  }
  return undefined;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

const isNone = (value: unknown): boolean => value === undefined || value === null;

const isTextOrNone = (value: unknown): boolean => isText(value) || isNone(value);

const isTextOrObject = (value: unknown): boolean => isText(value) || isObject(value);

const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);

/** `{"rendered": "…"}`, `{"name": "…"}`: an object says something. */
const isWrapped = (value: unknown): boolean =>
  (isObject(value) && Object.keys(value as Fields).length > 0) || (Array.isArray(value) && value.length > 0);

const areAll = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test);

function nameOf(value: unknown): string {
  if (value === null) return "null";
  if (value === "") return "an empty text";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "a text";
  return typeof value === "object" ? "an object" : `${value}`;
}
