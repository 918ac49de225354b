import type { ClaimAct } from "../schema.ts";
import { type Cue, Opening } from "./cue.ts";

/**
 * Adjectives of belief and attitude | act | what opens the content: "that", "clause" (without "that"), or a preposition.
 * "favour" does what an adjective does behind "in". Which openings an adjective has follows how often it marks a claim with them in PolNeAR; only such figures were taken.
 */
const TABLE = `
adamant | opinion | that clause
angry | opinion | that
afraid | opinion | that clause
aware | opinion | that of
certain | opinion | that clause
concerned | opinion | that clause about
confident | opinion | that clause of
convinced | opinion | that clause
critical | opinion | of
delighted | opinion | that clause
disappointed | opinion | that clause
dismissive | opinion | of
doubtful | opinion | that clause
favor | opinion | of
favour | opinion | of
fearful | opinion | that clause of
furious | opinion | that
glad | opinion | that clause
happy | opinion | that clause
hopeful | opinion | that clause
insistent | opinion | that clause
opposed | opinion | to
optimistic | prediction | that clause
pleased | opinion | that clause
proud | opinion | that clause of
relieved | opinion | that clause
satisfied | opinion | that
sceptical | opinion | that of
skeptical | opinion | that of
sorry | opinion | that clause
supportive | opinion | of
surprised | opinion | that
sure | opinion | that clause
unaware | opinion | that of
unconvinced | opinion | that
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
