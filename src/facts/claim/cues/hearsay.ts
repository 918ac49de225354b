import type { ClaimAct } from "../schema.ts";
import type { Cue } from "./cue.ts";

const cueOf = (lemma: string, act: ClaimAct): Cue => ({
  lemma,
  act,
  openings: 0,
  prepositions: new Set(),
  hearer: false,
});

/** Adverbs that pass on what somebody said without telling who. */
export const HEARSAY: ReadonlyMap<string, Cue> = new Map([
  ["reportedly", cueOf("reportedly", "report")],
  ["allegedly", cueOf("allegedly", "accusation")],
]);
