import { FIFO_SECONDS } from "./fifo.ts";
import { type ReadError, readError } from "./read-error.ts";
import { InputFault } from "./unpack/input-fault.ts";
import { isWebAddress, WEB_ADDRESS } from "./web-address.ts";

/** The code of a named pipe whose other end nobody opened. */
export const NO_WRITER = "NO_WRITER";

const UNWRITTEN = `is a pipe that no program writes to (waited ${FIFO_SECONDS} seconds); start its writer first`;

/** What stands for bytes that are no UTF-8, of which the path holds no more. */
const UNTOLD = "no such file or folder; a name that is not UTF-8 cannot be opened: rename the file";

/** What the file system refused, as a value. Throws what is no refusal, which is a mistake in the code. */
export function fileError(path: string, error: unknown): ReadError {
  if (error instanceof InputFault) return readError(error.code, path, error.message);
  const code = codeOf(error);
  if (code === undefined) throw error;
  if ((code === "ENOENT" || code === "ENOTDIR") && isWebAddress(path))
    return readError("web-address", path, WEB_ADDRESS);
  if (code === "ENOENT" || code === "ENOTDIR")
    return readError(
      "missing",
      path,
      path.includes("\ufffd") ? UNTOLD : "no such file or folder; check the path",
    );
  if (code === NO_WRITER) return readError("unreadable", path, UNWRITTEN);
  if (code === "ENXIO")
    return readError("unreadable", path, "is a socket, or a device that is not there; give a file or a pipe");
  return readError("unreadable", path, `${unreadable(code)}; check the file and its permissions`);
}

/** Why a file that is there cannot be read, in words. */
export const unreadable = (code: string): string => `cannot be read (${REASONS.get(code) ?? code})`;

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
