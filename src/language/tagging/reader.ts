import type { Scene } from "./scene.ts";

/** Chooses the tag of an ambiguous word of a closed class from its neighbours. */
export type Reader = (scene: Scene, i: number) => number;

export const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));
