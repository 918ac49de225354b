import type { ClaimAct } from "../schema.ts";
import { type Cue, Opening } from "./cue.ts";
import { inflect } from "./inflect.ts";

/** A verb and a word that only together mark a claim: took aim at, made clear that, cast doubt on. */
export interface PhraseCue {
  readonly verbs: ReadonlyMap<string, number>;
  readonly cue: Cue;
}

/** verbs | words | what opens the content: "that", "clause", "wh" or prepositions | act */
const TABLE = `
take took taken | aim | at | accusation
take took taken | issue | with | opinion
make made | clear plain | that clause wh | statement
make made | case argument | that for against | opinion
make made | point | that | statement
make made | claim claims allegation allegations accusation accusations | that | accusation
cast cast cast casting/throw threw thrown | doubt doubts | on | opinion
raise/voice/express | concern concerns fear fears doubt doubts alarm hope hopes | that | opinion
raise | concern concerns question questions doubt doubts objection objections | about over | opinion
give gave given/offer | assurance assurances notice | that | promise
issue | warning warnings | that about | statement
send sent | message signal | that | statement
lay laid/place/put put put putting/pin pinned | blame | on | accusation
pour | scorn | on | accusation
reach/draw drew drawn | conclusion conclusions | that | statement
hold held/take took taken | view position opinion | that | opinion
come came come coming | conclusion | that | statement
`;

const OPENINGS: ReadonlyMap<string, number> = new Map([
  ["that", Opening.That],
  ["clause", Opening.Clause],
  ["wh", Opening.Wh],
]);

/** The phrases by the word that goes with the verb. */
export const PHRASE_CUES: ReadonlyMap<string, readonly PhraseCue[]> = readPhrases();

function readPhrases(): Map<string, PhraseCue[]> {
  const found = new Map<string, PhraseCue[]>();
  for (const line of TABLE.trim().split("\n")) {
    const [verbs, nouns, frames, act] = line.split(" | ");
    const forms = formsOf(verbs.split("/"));
    for (const noun of nouns.split(" ")) {
      const phrase = { verbs: forms, cue: cueOf(noun, act as ClaimAct, frames.split(" ")) };
      found.set(noun, [...(found.get(noun) ?? []), phrase]);
    }
  }
  return found;
}

function formsOf(verbs: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const verb of verbs)
    for (const [word, form] of inflect(verb)) found.set(word, (found.get(word) ?? 0) | form);
  return found;
}

function cueOf(lemma: string, act: ClaimAct, frames: readonly string[]): Cue {
  const prepositions = new Set(frames.filter((frame) => !OPENINGS.has(frame)));
  let openings = prepositions.size > 0 ? Opening.Preposition : 0;
  for (const frame of frames) openings |= OPENINGS.get(frame) ?? 0;
  return { lemma, act, openings, prepositions, hearer: false };
}
