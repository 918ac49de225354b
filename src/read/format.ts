import type { Article } from "../document/document.ts";

export type InputFormat = "auto" | Article["format"];

const BY_EXTENSION: ReadonlyMap<string, Article["format"]> = new Map([
  ["txt", "text"],
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
]);

/** Kinds of file whose text is not the article's: their markup would be read as prose. */
const NOT_ARTICLES: ReadonlySet<string> = new Set([
  "json",
  "html",
  "htm",
  "xml",
  "csv",
  "tsv",
  "rtf",
  "yaml",
  "yml",
]);

/** What folders are searched for. */
export const hasKnownExtension = (path: string): boolean => BY_EXTENSION.has(extensionOf(path));

/** The format a file's name tells; files without a telling name are text. Null when the name tells it is no article. */
export function formatOf(path: string): Article["format"] | null {
  const extension = extensionOf(path);
  if (NOT_ARTICLES.has(extension)) return null;
  return BY_EXTENSION.get(extension) ?? "text";
}

/** The name of a file without its folder and its extension. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
}

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
