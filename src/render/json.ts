import { KINDS } from "../facts/kinds.ts";
import type { ArticleError, ArticleFacts } from "../facts/record.ts";
import { safeJson } from "./safe-text.ts";

type Entry = ArticleFacts | ArticleError;

/** One record on one line. */
export const renderNdjson = (entry: Entry): string => `${safeJson(entry)}\n`;

/** Opens, separates and closes the array of `--format json`. */
export const JSON_ARRAY = { open: "[\n", between: ",\n", close: "\n]\n", empty: "[]\n" } as const;

/** One element of the array: a fact a line, so that people can read it and `grep` and `diff` can work on it. */
export function renderJson(entry: Entry): string {
  if ("error" in entry) return `  ${safeJson(entry)}`;
  const { schemaVersion, article, warnings } = entry;
  const lists = KINDS.map((kind) => list(kind, entry[kind]));
  const fields = [
    `    "schemaVersion": ${safeJson(schemaVersion)}`,
    `    "article": ${safeJson(article)}`,
    ...lists,
    list("warnings", warnings),
  ];
  return `  {\n${fields.join(",\n")}\n  }`;
}

function list(name: string, values: readonly unknown[]): string {
  if (values.length === 0) return `    "${name}": []`;
  return `    "${name}": [\n${values.map((value) => `      ${safeJson(value)}`).join(",\n")}\n    ]`;
}
