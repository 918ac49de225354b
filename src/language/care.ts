import { ABBREVIATIONS } from "./abbreviations.ts";

/** What keeps a word from being read as it stands, by its letters; bits. */
export const Care = {
  /** "cannot" is two tokens. */
  Splits: 1,
  /** A full stop behind it may belong to it, or to an address that it begins. */
  TakesStop: 2,
} as const;

export function careOf(lower: string): number {
  if (lower === "cannot") return Care.Splits;
  return lower.length === 1 || lower === "www" || lower === "art" || ABBREVIATIONS.has(lower)
    ? Care.TakesStop
    : 0;
}
