import type { Anchor, Article, Warning } from "./document.ts";

/** The day relative dates count from: the user's, else the metadata's, else the one the page prints, else none. */
export function anchorOf({ date, published }: Article, printed: string | null): Anchor {
  if (date !== null) return { date, from: "option" };
  if (published !== null) return { date: published, from: "metadata" };
  if (printed !== null) return { date: printed, from: "text" };
  return { date: null, from: "none" };
}

/** Tells the user what an article without a date costs. */
export const anchorWarnings = ({ date }: Anchor): Warning[] =>
  date === null
    ? [
        {
          code: "no-anchor-date",
          message:
            'the article names no day of its own, so words like "Friday" stay without one; give --date',
        },
      ]
    : [];
