import { constants } from "node:os";
import { getSystemErrorMap } from "node:util";

/** Something could not be written. `message` is one line: what, why, and what to do. Exit status 2. */
export class WriteError extends Error {
  override readonly name = "WriteError";
}

/** What the system refused, in one line. Gives back what is no refusal, which is a mistake in the code. */
export function writeError(name: string, error: unknown): unknown {
  const code = codeOf(error as NodeJS.ErrnoException);
  if (code === undefined) return error;
  const why = WHY.get(code) ?? code;
  return new WriteError(`${name}: cannot be written (${why}); ${ADVICE.get(code) ?? "write elsewhere"}`);
}

/** The code of a refusal; those that Node has no name for are named by their number. */
function codeOf({ code, errno }: NodeJS.ErrnoException): string | undefined {
  if (code !== undefined && WHY.has(code)) return code;
  if (errno === undefined) return undefined;
  const [name] = Object.entries(constants.errno).find(([, number]) => number === -errno) ?? [];
  return name ?? `error ${-errno}`;
}

/** What the system calls its errors, by code. */
const WHY: ReadonlyMap<string, string> = new Map([
  ...getSystemErrorMap().values(),
  ["EDQUOT", "disk quota exceeded"],
]);

const SPACE = "free some space, or write elsewhere";
const PERMISSION = "check its permissions and its folder's, or write elsewhere";

const ADVICE: ReadonlyMap<string, string> = new Map([
  ["ENOSPC", SPACE],
  ["EDQUOT", SPACE],
  ["EACCES", PERMISSION],
  ["EPERM", PERMISSION],
]);

/** The reader has gone, as `head` does when it has enough: no error. */
export const isReaderGone = (error: unknown): boolean => (error as NodeJS.ErrnoException)?.code === "EPIPE";
