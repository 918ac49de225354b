export type ReadErrorCode =
  | "missing"
  | "no-match"
  | "unreadable"
  | "unknown-format"
  | "web-address"
  | "empty"
  | "binary"
  | "too-large"
  | "bad-record";

/** Why an input gave no article. `message` is one line: what, where, and what to do. */
export interface ReadError {
  readonly code: ReadErrorCode;
  /** As the user wrote it; `-` is standard input. */
  readonly path: string;
  /** The line of an NDJSON input, counted from 1, or null. */
  readonly line: number | null;
  readonly message: string;
}

/** `what` tells the problem and what to do about it; the place is put before it. */
export function readError(
  code: ReadErrorCode,
  path: string,
  what: string,
  line: number | null = null,
  column: number | null = null,
): ReadError {
  return { code, path, line, message: `${placeName(path, line, column)}: ${what}` };
}

export const isReadError = (item: unknown): item is ReadError =>
  typeof item === "object" && item !== null && "code" in item && "message" in item;

function placeName(path: string, ...place: readonly (number | null)[]): string {
  const name = path === "-" ? "standard input" : path === "" ? '""' : path;
  return [name, ...place.filter((at) => at !== null)].join(":");
}

export const tooLarge = (path: string, maxSize: number, line: number | null = null): ReadError =>
  readError("too-large", path, `is larger than ${maxSize} bytes; split it or raise --max-size`, line);
