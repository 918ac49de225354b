import { stat } from "node:fs/promises";
import { codeOf, fileError } from "./file-error.ts";
import { hasKnownExtension } from "./format.ts";
import { isPattern, matchesOf } from "./glob.ts";
import { type ReadError, readError } from "./read-error.ts";
import { walk } from "./walk.ts";

/** The files that a path, folder or pattern stands for, in an order that hangs on their names alone. */
export async function* filesOf(path: string): AsyncGenerator<string | ReadError> {
  try {
    const found = await stat(path).catch((error) => {
      if (codeOf(error) === "ENOENT" && isPattern(path)) return undefined;
      throw error;
    });
    if (found === undefined) yield* filesOfPattern(path);
    else if (found.isDirectory()) yield* filesOfFolder(path);
    else yield path;
  } catch (error) {
    yield fileError(path, error);
  }
}

async function* filesOfFolder(path: string): AsyncGenerator<string | ReadError> {
  let count = 0;
  for await (const file of walk(path)) {
    if (typeof file === "string" && !hasKnownExtension(file)) continue;
    count++;
    yield file;
  }
  if (count === 0)
    yield readError("no-match", path, "holds no .txt, .md, .ndjson or .jsonl file; name another folder");
}

async function* filesOfPattern(pattern: string): AsyncGenerator<string | ReadError> {
  let count = 0;
  for await (const file of matchesOf(pattern)) {
    count++;
    yield file;
  }
  if (count === 0) yield readError("no-match", pattern, "no file matches this pattern; check it");
}
