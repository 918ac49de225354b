import { stat } from "node:fs/promises";
import { codeOf, fileError } from "./file-error.ts";
import { hasKnownExtension, SEARCHED, stemOf, withoutEnding } from "./format.ts";
import { folderOfPattern, isPattern, matchesOf } from "./glob.ts";
import { type ReadError, readError } from "./read-error.ts";
import { walk } from "./walk.ts";

/** A file, and the id of its article: the path without its ending, from where the folder or pattern that named it begins. */
export interface FoundFile {
  readonly path: string;
  readonly id: string;
  /** What it is called where that tells more: a packed file without the ending that says so. */
  readonly name?: string;
}

/** The files that a path, folder or pattern stands for, in an order that hangs on their names alone. */
export async function* filesOf(path: string): AsyncGenerator<FoundFile | ReadError> {
  try {
    const found = await stat(path).catch((error) => {
      if (codeOf(error) === "ENOENT" && isPattern(path)) return undefined;
      throw error;
    });
    if (found === undefined) yield* filesOfPattern(path);
    else if (found.isDirectory()) yield* filesOfFolder(path);
    else yield { path, id: stemOf(path) };
  } catch (error) {
    yield fileError(path, error);
  }
}

async function* filesOfFolder(path: string): AsyncGenerator<FoundFile | ReadError> {
  const above = path.endsWith("/") ? path.length : path.length + 1;
  let count = 0;
  for await (const file of walk(path)) {
    if (typeof file === "string" && !hasKnownExtension(file)) continue;
    count++;
    yield typeof file === "string" ? { path: file, id: withoutEnding(file.slice(above)) } : file;
  }
  if (count === 0) yield readError("no-match", path, `holds no file of ${KINDS}; name another folder`);
}

/** "the kinds .txt, .md": what a folder is searched for. */
const KINDS = `the kinds ${[...SEARCHED].map((ending) => `.${ending}`).join(", ")}`;

async function* filesOfPattern(pattern: string): AsyncGenerator<FoundFile | ReadError> {
  const above = folderOfPattern(pattern).length;
  let count = 0;
  for await (const file of matchesOf(pattern)) {
    count++;
    yield typeof file === "string" ? { path: file, id: withoutEnding(file.slice(above)) } : file;
  }
  if (count === 0) yield readError("no-match", pattern, "no file matches this pattern; check it");
}
