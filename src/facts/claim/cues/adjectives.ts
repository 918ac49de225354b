import type { ClaimAct } from "../schema.ts";
import { type Cue, Opening } from "./cue.ts";

/**
 * Adjectives of belief and attitude | act | what opens the content: "that", "clause" (without "that"), or a preposition.
 * "favour" does what an adjective does behind "in". Which openings an adjective has follows how often it marks a claim with them in PolNeAR; only such figures were taken.
 */
const TABLE = `
adamant | opinion | that
afraid | opinion | that clause
aware | opinion | that of
certain | opinion | that clause
concerned | opinion | that about
confident | opinion | that clause of
convinced | opinion | that clause
critical | opinion | of
doubtful | opinion | that
favor | opinion | of
favour | opinion | of
fearful | opinion | that of
hopeful | opinion | that clause
opposed | opinion | to
optimistic | prediction | that
proud | opinion | that of
sceptical | opinion | that of
skeptical | opinion | that of
supportive | opinion | of
sure | opinion | that clause
unaware | opinion | that of
wary | opinion | of
worried | opinion | that clause about
`;

const CLAUSES: ReadonlyMap<string, number> = new Map([
  ["that", Opening.That],
  ["clause", Opening.Clause],
]);

export const FAVOUR: ReadonlySet<string> = new Set(["favor", "favour"]);

export const ADJECTIVE_CUES: ReadonlyMap<string, Cue> = readAdjectives();

function readAdjectives(): Map<string, Cue> {
  const found = new Map<string, Cue>();
  for (const line of TABLE.trim().split("\n")) {
    const [adjective, act, frames] = line.split(" | ");
    found.set(adjective, cueOf(adjective, act as ClaimAct, frames.split(" ")));
  }
  return found;
}

function cueOf(lemma: string, act: ClaimAct, frames: readonly string[]): Cue {
  const prepositions = new Set(frames.filter((frame) => !CLAUSES.has(frame)));
  let openings = prepositions.size > 0 ? Opening.Preposition : 0;
  for (const frame of frames) openings |= CLAUSES.get(frame) ?? 0;
  return { lemma, act, openings, prepositions, hearer: false };
}
