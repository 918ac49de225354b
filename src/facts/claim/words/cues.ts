import type { VALUES } from "../../../lexicon/facets.ts";
import { rowsWith, TermMap, termOf } from "../../../lexicon/terms.ts";
import type { Form as FormName, Part, WordRow } from "../../../lexicon/word-table.ts";
import type { ClaimAct } from "../schema.ts";
import { type Cue, Form, Frame, type ObjectKind, type TopicKind, type VerbForm } from "./cue.ts";

const FRAMES: Readonly<Record<(typeof VALUES.frames.someOf)[number], number>> = {
  before: Frame.Before,
  "quoted-before": Frame.QuotedBefore,
  quotation: Frame.Quotation,
  that: Frame.That,
  clause: Frame.Clause,
  infinitive: Frame.Infinitive,
  question: Frame.Question,
  object: Frame.Object,
  gerund: Frame.Gerund,
  passive: Frame.Passive,
  hearer: Frame.Hearer,
  "as-it": Frame.AsIt,
  "no-as": Frame.NoAs,
};

export const FORMS: Readonly<Record<FormName, number>> = {
  base: Form.Base,
  s: Form.Third,
  ed: Form.Past,
  en: Form.Participle,
  ing: Form.Gerund,
  er: 0,
  est: 0,
};

/** Verbs that mark claims, by every form they take. */
export const VERB_CUES = new TermMap<VerbForm>(() => readVerbs());

/** Nouns that mark claims of whoever owns them ("her promise to …"). */
export const NOUN_CUES = new TermMap<Cue>(() => readCues("noun", (row) => row.values.behind === undefined));

/** Adjectives of belief and attitude, and the nouns that do what these do ("in favour of"). */
export const ADJECTIVE_CUES = new TermMap<Cue>(() => [
  ...readCues("adjective"),
  ...readCues("noun", (row) => row.values.behind !== undefined),
]);

/** Adverbs that pass on what somebody said without telling who. */
export const HEARSAY_CUES = new TermMap<Cue>(() => readCues("adverb"));

function readVerbs(): Map<string, VerbForm> {
  const found = new Map<string, { readonly cue: Cue; form: number }>();
  for (const row of rowsWith("act")) {
    if (row.part !== "verb") continue;
    const cue = cueOf(row);
    for (const [word, form] of row.forms) {
      const known = found.get(word);
      if (known === undefined) found.set(word, { cue, form: FORMS[form] });
      else if (known.cue === cue) known.form |= FORMS[form];
    }
  }
  return found;
}

/** The cues of a part of speech by each of their spellings. */
function readCues(part: Part, takes: (row: WordRow) => boolean = () => true): [string, Cue][] {
  return rowsWith("act")
    .filter((row) => row.part === part && takes(row))
    .flatMap((row) => {
      const cue = cueOf(row);
      return row.forms.map(([word]): [string, Cue] => [word, cue]);
    });
}

function cueOf({ word, values }: WordRow): Cue {
  const prepositions = values.prepositions?.split(",").map(termOf) ?? [];
  let frames = prepositions.length > 0 ? Frame.Preposition : 0;
  for (const name of values.frames?.split(",") ?? []) frames |= FRAMES[name as keyof typeof FRAMES];
  return {
    term: termOf(word),
    act: actOf(values.act),
    infinitiveAct: values["infinitive-act"] ? actOf(values["infinitive-act"]) : undefined,
    prepositionAct: values["preposition-act"] ? actOf(values["preposition-act"]) : undefined,
    frames,
    prepositions,
    particle: values.particle ? termOf(values.particle) : 0,
    behind: values.behind ? termOf(values.behind) : 0,
    object: values.object as ObjectKind | undefined,
    topic: values.topic as TopicKind | undefined,
  };
}

/** The build has seen to it that it is one. */
const actOf = (value: string): ClaimAct => value as (typeof VALUES.act.oneOf)[number];
