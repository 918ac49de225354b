import type { TaggingContext } from "./context.ts";

/** Chooses the tag of an ambiguous word of a closed class from its neighbours. */
export type Chooser = (context: TaggingContext, i: number) => number;
