/** Marks that open and close one another. */
export type MarkKind = "double" | "single" | "twin" | "angle";

const KINDS: ReadonlyMap<string, MarkKind> = new Map([
  ["“", "double"],
  ["”", "double"],
  ["„", "double"],
  ['"', "double"],
  ["‘", "single"],
  ["’", "single"],
  ["'", "single"],
  ["``", "twin"],
  ["''", "twin"],
  ["‘‘", "twin"],
  ["’’", "twin"],
  ["«", "angle"],
  ["»", "angle"],
]);

export const kindOf = (mark: string): MarkKind | undefined => KINDS.get(mark);

const OPENERS: ReadonlySet<string> = new Set(["“", "„", "``", "‘‘", "«", "‘"]);
const CLOSERS: ReadonlySet<string> = new Set(["”", "»", "’’"]);

/** Is the mark written at the beginning of a quotation? Of those that are written at either end the place decides. */
export const isOpener = (mark: string): boolean => OPENERS.has(mark);
export const isCloser = (mark: string): boolean => CLOSERS.has(mark);
/** Two straight marks close as well: "``We left,'' she said". */
export const closesByForm = (mark: string): boolean => CLOSERS.has(mark) || mark === "''";
