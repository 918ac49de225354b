import { readFile, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { codeOf, unreadable } from "./file-error.ts";
import { hasKnownExtension, stemOf } from "./format.ts";
import { entriesOf, walk } from "./walk.ts";

export const EXPECTED_SUFFIX = ".expected.json";

const MAX_SIZE = 64 * 2 ** 20;

/** The text of a small file that stands beside an article, or why it cannot be read; null when there is none. */
export async function readCompanion(
  path: string,
): Promise<{ readonly text: string } | { readonly problem: string } | null> {
  try {
    const { size, isRegular } = await stat(path).then((found) => ({
      size: found.size,
      isRegular: found.isFile(),
    }));
    if (!isRegular) return { problem: "is no regular file" };
    if (size > MAX_SIZE) return { problem: `is larger than ${MAX_SIZE} bytes` };
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(path)) };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return { problem: "is not UTF-8" };
    if (code === undefined) throw error;
    return code === "ENOENT" || code === "ENOTDIR" ? null : { problem: unreadable(code) };
  }
}

/** What a path is, whatever it is called. */
export async function whatIs(path: string): Promise<"folder" | "file" | "missing"> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return "missing";
  return found.isDirectory() ? "folder" : "file";
}

/** The article that a file with expected facts stands beside; undefined when there is none. */
export async function articleBeside(expectedPath: string): Promise<string | undefined> {
  const stem = expectedPath.slice(0, -EXPECTED_SUFFIX.length);
  const entries = await entriesOf(dirname(expectedPath)).catch(() => []);
  const names = entries.filter(({ name }) => stemOf(name) === basename(stem) && hasKnownExtension(name));
  return names.length === 0 ? undefined : stem + names[0].name.slice(basename(stem).length);
}

/** The files with expected facts below a folder, in order; none when the path is no folder. */
export async function expectedFilesBelow(path: string): Promise<string[]> {
  if ((await whatIs(path)) !== "folder") return [];
  const found: string[] = [];
  for await (const file of walk(path))
    if (typeof file === "string" && file.endsWith(EXPECTED_SUFFIX)) found.push(file);
  return found;
}
