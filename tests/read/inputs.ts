import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Article } from "../../src/document/document.ts";
import { type ReadOptions, readArticles } from "../../src/read/read.ts";
import type { ReadError } from "../../src/read/read-error.ts";

/** A folder of files that is gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "cae-read-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The bytes in chunks of `size`, one after the other. */
export async function* inChunks(content: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function read(
  paths: readonly string[],
  options?: ReadOptions,
): Promise<(Article & ReadError)[]> {
  const found: unknown[] = [];
  for await (const item of readArticles(paths, options)) found.push(item);
  return found as (Article & ReadError)[];
}
