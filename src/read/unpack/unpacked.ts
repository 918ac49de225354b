import type { Chunks } from "../chunks.ts";
import { hasKnownExtension, unpackedName, withoutEnding } from "../format.ts";
import type { FoundFile } from "../paths.ts";
import { type ReadError, readError } from "../read-error.ts";
import { isLeftOut } from "../walk.ts";
import type { Packing } from "./packing.ts";

/** A file that was packed, and its bytes, to be read before the next one is asked for. */
export interface Unpacked {
  readonly file: FoundFile;
  readonly chunks: Chunks;
}

/** What is packed in an input: one file, or those of an archive that a folder would be searched for. */
export async function* unpacked(
  file: FoundFile,
  chunks: Chunks,
  packing: Packing,
): AsyncGenerator<Unpacked | ReadError> {
  if (packing === "zip") return yield* members(file, chunks);
  const name = unpackedName(file.name ?? file.path);
  const unpack = packing === "gzip" ? (await import("./gzip.ts")).gunzip : (await import("./zstd.ts")).unzstd;
  yield { file: { ...file, name }, chunks: unpack(chunks) };
}

async function* members(file: FoundFile, chunks: Chunks): AsyncGenerator<Unpacked | ReadError> {
  const { membersOf } = await import("./zip.ts");
  let count = 0;
  for await (const member of membersOf(chunks, isWanted)) {
    count++;
    const inside = insidePath(member.name);
    const path = `${file.path}/${inside}`;
    yield { file: { path, id: withoutEnding(inside), name: path }, chunks: member.chunks };
  }
  if (count === 0)
    yield readError("no-match", file.path, "holds no file of a kind that cae reads; unpack it and look");
}

/** What a folder would be searched for; computers leave files of their own in archives. */
const isWanted = (name: string): boolean =>
  hasKnownExtension(name) &&
  !name.split(/[\\/]/).some((part) => isLeftOut(part) && !isUpwards(part)) &&
  !/^__MACOSX\//.test(name);

const isUpwards = (part: string): boolean => part === "." || part === "..";

/** A member's path below its archive: it leads nowhere else, whatever it says. */
const insidePath = (name: string): string =>
  name
    .split(/[\\/]/)
    .filter((part) => part !== "" && !isUpwards(part) && !/^[A-Za-z]:$/.test(part))
    .join("/");
