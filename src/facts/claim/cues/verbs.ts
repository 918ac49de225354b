import type { ClaimAct } from "../schema.ts";
import { type Cue, Opening, type VerbForm } from "./cue.ts";
import { inflect } from "./inflect.ts";
import { VERB_TABLE } from "./verb-table.ts";

const OPENINGS: ReadonlyMap<string, number> = new Map([
  ["left", Opening.Left],
  ["quote", Opening.Quote],
  ["that", Opening.That],
  ["clause", Opening.Clause],
  ["to", Opening.To],
  ["wh", Opening.Wh],
  ["object", Opening.Object],
  ["gerund", Opening.Gerund],
  ["passive", Opening.Passive],
  ["qleft", Opening.QuotedLeft],
]);

const NO_PREPOSITIONS: ReadonlySet<string> = new Set();

/** Verbs that mark claims, by every form they take. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = readTable(VERB_TABLE);

function readTable(table: string): Map<string, VerbForm> {
  const found = new Map<string, { readonly cue: Cue; form: number }>();
  for (const line of table.trim().split("\n")) {
    const [written, act, frames] = line.split(" | ");
    const cue = readCue(written.split(" ")[0], act as ClaimAct, frames.split(" "));
    for (const spelling of spellingsOf(written))
      for (const [word, form] of inflect(spelling)) {
        const known = found.get(word);
        if (known === undefined) found.set(word, { cue, form });
        else if (known.cue === cue) known.form |= form;
      }
  }
  return found;
}

/** "criticize" and "criticise" are one verb. */
function spellingsOf(written: string): string[] {
  return written.endsWith("ize") ? [written, `${written.slice(0, -3)}ise`] : [written];
}

function readCue(lemma: string, act: ClaimAct, frames: readonly string[]): Cue {
  let openings = 0;
  const prepositions: string[] = [];
  const particle = frames.find((name) => name.startsWith("~"))?.slice(1);
  for (const name of frames)
    if (name.startsWith("+")) prepositions.push(name.slice(1));
    else openings |= OPENINGS.get(name) ?? 0;
  const hearer = frames.includes("hearer");
  const cue = { lemma, act, hearer, ...(particle && { particle }) };
  if (prepositions.length === 0) return { ...cue, openings, prepositions: NO_PREPOSITIONS };
  return { ...cue, openings: openings | Opening.Preposition, prepositions: new Set(prepositions) };
}
