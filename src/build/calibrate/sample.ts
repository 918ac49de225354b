import type { Sort } from "../../facts/kind.ts";

/** One fact that was judged: its sort, and how far it was right (0 to 1). */
export interface Sample {
  /** Facts of one article are never parted between learning and testing. */
  readonly article: string;
  /** A set that follows other conventions in part; undefined for the sets that are the measure. */
  readonly lentBy?: string;
  readonly sort: Sort;
  readonly right: number;
}

/** How far each fact of a kind was right; undefined where the annotation does not tell. */
export type Judgement = number | undefined;
