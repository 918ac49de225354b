import { FORMATS, type FormatName } from "../document/formats.ts";

export type InputFormat = "auto" | FormatName;

const BY_EXTENSION: ReadonlyMap<string, FormatName> = new Map(
  FORMATS.flatMap(({ name, endings }) => endings.map((ending) => [ending, name] as const)),
);

/** The endings that folders are searched for. */
export const SEARCHED: ReadonlySet<string> = new Set(
  FORMATS.flatMap((format) => ("isSearched" in format ? [] : format.endings)),
);

/** Is a file what folders are searched for? */
export const hasKnownExtension = (path: string): boolean => SEARCHED.has(extensionOf(path));

/** The format that a file's name tells, if any. */
export const formatNamed = (path: string): FormatName | undefined => BY_EXTENSION.get(extensionOf(path));

/** The name of a file without its folder and its extension; never empty. */
export const stemOf = (path: string): string => withoutEnding(nameOf(path)) || path;

/** A path without its extension; what a hidden name begins with is none. */
export function withoutEnding(path: string): string {
  const dot = nameOf(path).lastIndexOf(".");
  return dot > 0 ? path.slice(0, path.length - nameOf(path).length + dot) : path;
}

/** What stands behind the last full stop of a name, in lower case. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
}

const nameOf = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
