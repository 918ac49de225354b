import { A_DAY, A_NAME, A_STRING, check, oneOf, orNull, STRINGS, type Wanted } from "../text/arguments.ts";
import type { Article } from "./document.ts";
import { FORMAT_NAMES } from "./formats.ts";

const FIELDS: readonly (readonly [keyof Article, Wanted])[] = [
  ["text", A_STRING],
  ["id", A_NAME],
  ["source", orNull(A_STRING)],
  ["format", oneOf(...FORMAT_NAMES)],
  ["digest", A_STRING],
  ["title", orNull(A_STRING)],
  ["authors", STRINGS],
  ["publisher", orNull(A_STRING)],
  ["published", orNull(A_DAY)],
  ["date", orNull(A_DAY)],
  ["zones", { what: "an array of zones", holds: (value) => value === undefined || Array.isArray(value) }],
  ["warnings", { what: "an array of warnings", holds: Array.isArray }],
];

/** Throws a TypeError where a program gives something else than an article. */
export function checkArticle(name: string, article: Article): void {
  const given: unknown = article;
  if (typeof given === "string")
    throw new TypeError(`${name} must be an article, not a string; articleFromText(text) makes one`);
  if (typeof given !== "object" || given === null)
    throw new TypeError(`${name} must be an article, not ${String(given)}`);
  if ("code" in given && "message" in given)
    throw new TypeError(`${name} must be an article, not a ReadError; ask isReadError(item) first`);
  for (const [field, wanted] of FIELDS) check(`${name}.${field}`, article[field], wanted);
}
