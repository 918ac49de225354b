import { KINDS } from "../facts/kinds.ts";
import type { ArticleError, ArticleFacts } from "../facts/record.ts";
import { safeJson } from "./safe-text.ts";

type Entry = ArticleFacts | ArticleError;

/** One record on one line, in pieces: a fact each, since all the facts of a long article can be more than a string holds. */
export function* ndjsonPieces(entry: Entry): Generator<string> {
  let before = "{";
  for (const [name, value] of Object.entries(entry)) {
    yield `${before}${safeJson(name)}:`;
    if (Array.isArray(value)) yield* elements(value, "[", ",", "]");
    else yield safeJson(value);
    before = ",";
  }
  yield "}\n";
}

/** Opens, separates and closes the array of `--format json`. */
export const JSON_ARRAY = { open: "[\n", between: ",\n", close: "\n]\n", empty: "[]\n" } as const;

/** One element of the array, in pieces: a fact a line, so that people can read it and `grep` and `diff` can work on it. */
export function* jsonPieces(entry: Entry): Generator<string> {
  if ("error" in entry) return yield `  ${safeJson(entry)}`;
  const { schemaVersion, article, warnings } = entry;
  yield `  {\n    "schemaVersion": ${safeJson(schemaVersion)},\n    "article": ${safeJson(article)}`;
  for (const kind of KINDS) yield* list(kind, entry[kind]);
  yield* list("warnings", warnings);
  yield "\n  }";
}

function* list(name: string, values: readonly unknown[]): Generator<string> {
  yield `,\n    "${name}": `;
  if (values.length === 0) yield "[]";
  else yield* elements(values, "[\n      ", ",\n      ", "\n    ]");
}

function* elements(
  values: readonly unknown[],
  open: string,
  between: string,
  close: string,
): Generator<string> {
  let before = open;
  for (const value of values) {
    yield before + safeJson(value);
    before = between;
  }
  yield before === open ? open + close : close;
}
