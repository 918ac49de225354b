import { rowsWith, TermMap, termOf } from "../../../lexicon/terms.ts";
import type { ClaimAct } from "../schema.ts";
import { type Cue, Frame, type PhraseKind } from "./cue.ts";
import { formsOf } from "./cues.ts";

/** A verb and a word that only together mark a claim: took aim at, made clear that, cast doubt on. */
export interface PhraseCue {
  /** Its verbs, by every form they take. */
  readonly verbs: TermMap<number>;
  readonly cue: Cue;
}

interface Phrase {
  readonly act: ClaimAct;
  readonly frames: number;
  readonly prepositions: readonly string[];
  /** "raised fears that", though not "held positions that": the plural marks a claim too. */
  readonly plural: boolean;
}

const singular = (act: ClaimAct, frames: number, ...prepositions: readonly string[]): Phrase => ({
  act,
  frames: prepositions.length > 0 ? frames | Frame.Preposition : frames,
  prepositions,
  plural: false,
});

const either = (...told: Parameters<typeof singular>): Phrase => ({ ...singular(...told), plural: true });

/** What each kind of phrase says and takes; rows of the table tell its verbs and the words that go with them. */
const PHRASES: Readonly<Record<PhraseKind, Phrase>> = {
  aim: singular("accusation", 0, "at"),
  issue: singular("opinion", 0, "with"),
  clear: singular("statement", Frame.That | Frame.Clause | Frame.Question),
  case: singular("opinion", Frame.That, "for", "against"),
  point: singular("statement", Frame.That),
  claim: either("accusation", Frame.That),
  doubt: either("opinion", 0, "on"),
  fear: either("opinion", Frame.That),
  question: either("opinion", 0, "about", "over"),
  assurance: either("promise", Frame.That),
  warning: either("statement", Frame.That, "about"),
  message: singular("statement", Frame.That),
  blame: singular("accusation", 0, "on"),
  scorn: singular("accusation", 0, "on"),
  conclusion: either("statement", Frame.That),
  view: singular("opinion", Frame.That),
};

/** The phrases by the word that goes with the verb. */
export const PHRASE_CUES = new TermMap<readonly PhraseCue[]>(readPhrases);

function readPhrases(): Map<number, PhraseCue[]> {
  const found = new Map<number, PhraseCue[]>();
  const rows = rowsWith("phrases");
  for (const kind of Object.keys(PHRASES) as PhraseKind[]) {
    const own = rows.filter(({ values }) => values.phrases.split(",").includes(kind));
    const verbs = new TermMap(() => formsOf(own.filter(({ part }) => part === "verb")));
    for (const { part, forms } of own)
      for (const [, form, term] of part === "verb" ? [] : forms)
        if (form === "base" || PHRASES[kind].plural)
          found.set(term, [...(found.get(term) ?? []), { verbs, cue: cueOf(term, PHRASES[kind]) }]);
  }
  return found;
}

const cueOf = (term: number, { act, frames, prepositions }: Phrase): Cue => ({
  term,
  act,
  infinitiveAct: undefined,
  prepositionAct: undefined,
  frames,
  prepositions: prepositions.map(termOf),
  particle: 0,
  behind: 0,
  object: undefined,
  topic: undefined,
});
