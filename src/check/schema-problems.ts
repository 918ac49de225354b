import type { z } from "zod";
import { nearestWord } from "../text/nearest-word.ts";
import type { JsonSource, Path, Problem } from "./json-source.ts";

type Issue = z.core.$ZodIssue;

/** A value, and where its parts stand. */
type Placed = Pick<JsonSource, "value" | "placeOf">;

/** What a schema has against a file, in words for people: each at its place, with the nearest word that is known. */
export function schemaProblems(issues: readonly Issue[], source: Placed): Problem[] {
  const misspelt = new Set(
    issues.filter(({ code }) => code === "unrecognized_keys").map(({ path }) => path.join("\0")),
  );
  return issues
    .filter(({ code, path }) => code !== "custom" || !misspelt.has(path.join("\0")))
    .flatMap((issue) => problemsOf(issue, source));
}

function problemsOf(issue: Issue, source: Placed): Problem[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue);
    return issue.keys.map((key) => ({
      place: source.placeOf([...issue.path, key], "key"),
      message: `no key is named ${quoted(key)} here; ${suggestion(key, known)}`,
    }));
  }
  const value = valueAt(source.value, issue.path);
  return [{ place: source.placeOf(issue.path), message: messageOf(issue, value) }];
}

/** Every strict object of the schema says in its message which keys it knows. */
const knownKeys = ({ message }: Issue): string[] => message.split(" ");

function messageOf(issue: Issue, value: unknown): string {
  if (issue.code === "custom") return issue.message;
  if (Math.abs(value as number) === Number.POSITIVE_INFINITY) return "the number is too large";
  const wanted = wantedBy(issue);
  const choices = choicesOf(issue);
  const near = typeof value === "string" ? nearestWord(value, choices) : undefined;
  const hint = near === undefined ? "" : `; did you mean ${quoted(near)}?`;
  return `${described(value)} cannot stand here${hint || `: it must be ${wanted}`}`;
}

/** What would do: "text, a pattern or null". An object beside something else is a pattern. */
function wantedBy(issue: Issue): string {
  if (issue.code !== "invalid_union") return NAMES.get(typeOf(issue)) ?? simple(issue);
  const wanted = issue.errors.map(([first]) => (typeOf(first) === "object" ? PATTERN : wantedBy(first)));
  return wanted.length === 1 ? wanted[0] : `${wanted.slice(0, -1).join(", ")} or ${wanted.at(-1)}`;
}

const PATTERN = 'a pattern such as { "includes": "…" }';

const typeOf = (issue: Issue): string => (issue.code === "invalid_type" ? issue.expected : "");

const NAMES: ReadonlyMap<string, string> = new Map([
  ["string", "text"],
  ["number", "a number"],
  ["int", "a whole number"],
  ["boolean", "true or false"],
  ["array", "a list [ … ]"],
  ["null", "null"],
  ["object", "an object { … }"],
]);

function simple(issue: Issue): string {
  if (issue.code === "invalid_value") return issue.values.map((value) => quoted(String(value))).join(", ");
  if (issue.code === "invalid_format")
    return issue.pattern === undefined ? "otherwise" : `of the form ${issue.pattern}`;
  if (issue.code === "too_small")
    return `at least ${issue.minimum}${issue.origin === "string" ? " character long" : ""}`;
  return "otherwise";
}

const choicesOf = (issue: Issue): string[] => {
  if (issue.code === "invalid_value") return issue.values.map(String);
  return issue.code === "invalid_union" ? issue.errors.flat().flatMap(choicesOf) : [];
};

const LONGEST = 60;

function described(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const quoted = (word: string): string => JSON.stringify(word);

function suggestion(key: string, known: readonly string[]): string {
  const near = nearestWord(key, known);
  return near === undefined ? `there are ${known.join(", ")}` : `did you mean ${quoted(near)}?`;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
