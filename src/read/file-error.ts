import { type ReadError, readError } from "./read-error.ts";
import { isWebAddress, WEB_ADDRESS } from "./web-address.ts";

/** What the file system refused, as a value. Throws what is no refusal, which is a mistake in the code. */
export function fileError(path: string, error: unknown): ReadError {
  const code = codeOf(error);
  if (code === undefined) throw error;
  if ((code === "ENOENT" || code === "ENOTDIR") && isWebAddress(path))
    return readError("web-address", path, WEB_ADDRESS);
  if (code === "ENOENT" || code === "ENOTDIR")
    return readError("missing", path, "no such file or folder; check the path");
  const why = REASONS.get(code) ?? code;
  return readError("unreadable", path, `cannot be read (${why}); check the file and its permissions`);
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "permission denied"],
  ["EISDIR", "it is a folder"],
  ["ELOOP", "its links lead round in circles"],
  ["ENAMETOOLONG", "its name is too long"],
  ["EMFILE", "too many files are open"],
  ["EIO", "the device fails"],
  ["ERR_INVALID_ARG_VALUE", "its name holds a NUL character"],
]);

/** The code of an error of the file system. */
export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException)?.code;
