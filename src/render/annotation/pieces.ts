import { codePointsOf } from "../code-points.ts";
import type { Annotation, Mark } from "./builder.ts";

/** One piece of a mark, for tools whose labels are whole stretches. */
export interface Piece {
  /** Counts from 0 over the article; the first piece of a mark stands for it in links. */
  readonly number: number;
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  /** The first piece of a mark. */
  readonly headOf: (mark: Mark) => number;
}

/** Every piece of every mark, its offsets counted in code points or in UTF-16 units; later pieces are linked by nothing. */
export function piecesOf({ marks }: Annotation, text: string, unit: "code point" | "UTF-16 unit"): Pieces {
  const pointOf = unit === "code point" ? codePointsOf(text) : (offset: number) => offset;
  const pieces: Piece[] = [];
  const heads = new Map<Mark, number>();
  for (const mark of marks) {
    heads.set(mark, pieces.length);
    for (const [start, end] of mark.spans)
      pieces.push({
        ...{ number: pieces.length, mark, text: text.slice(start, end) },
        ...{ start: pointOf(start), end: pointOf(end) },
      });
  }
  return { pieces, headOf: (mark) => heads.get(mark) ?? 0 };
}
