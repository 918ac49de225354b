import { FORMATS, type FormatName } from "../document/formats.ts";

export type InputFormat = "auto" | FormatName;

const BY_EXTENSION: ReadonlyMap<string, FormatName> = new Map(
  FORMATS.flatMap(({ name, endings }) => endings.map((ending) => [ending, name] as const)),
);

/** The endings that folders are searched for. */
export const SEARCHED: ReadonlySet<string> = new Set(
  FORMATS.flatMap((format) => ("isSearched" in format ? [] : format.endings)),
);

/** Endings of packed files, behind the one of what is packed: `a.txt.gz`. */
const PACKED: ReadonlySet<string> = new Set(["gz", "zst"]);

/** Archives are searched as folders are. */
const ARCHIVES: ReadonlySet<string> = new Set(["zip"]);

/** Is a file what folders are searched for? */
export function hasKnownExtension(path: string): boolean {
  const ending = extensionOf(unpackedName(path));
  return SEARCHED.has(ending) || ARCHIVES.has(ending);
}

/** The name of what is packed in a file. */
export const unpackedName = (path: string): string =>
  PACKED.has(extensionOf(path)) ? path.slice(0, path.lastIndexOf(".")) : path;

/** The format that a file's name tells, if any. */
export const formatNamed = (path: string): FormatName | undefined => BY_EXTENSION.get(extensionOf(path));

/** The name of a file without its folder and its extension; never empty. */
export const stemOf = (path: string): string => withoutEnding(nameOf(path)) || path;

/** A path without its extension, both of them where what is packed has one that is known. */
export function withoutEnding(path: string): string {
  const packed = unpackedName(path);
  return packed !== path && formatNamed(packed) === undefined ? packed : withoutLast(packed);
}

/** What a hidden name begins with is no extension. */
function withoutLast(path: string): string {
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
