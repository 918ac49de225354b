import type { Anchor, Article } from "./document.ts";

/** The day relative dates count from: the user's, else the metadata's, else none. */
export function anchorOf({ date, published }: Article): Anchor {
  if (date !== null) return { date, from: "option" };
  if (published !== null) return { date: published, from: "metadata" };
  return { date: null, from: "none" };
}
