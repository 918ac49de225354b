import type { VALUES } from "../../../lexicon/facets.ts";
import { rowsWith, TermMap, termOf } from "../../../lexicon/terms.ts";
import type { Form as FormName, WordRow } from "../../../lexicon/word-table.ts";
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

const FORMS: Readonly<Record<FormName, number>> = {
  base: Form.Base,
  s: Form.Third,
  ed: Form.Past,
  en: Form.Participle,
  ing: Form.Gerund,
  er: 0,
  est: 0,
};

/** Verbs that mark claims, by every form they take. */
export const VERB_CUES = new TermMap<VerbForm>(readVerbs);

/** Nouns that mark claims of whoever owns them ("her promise to …"). */
export const NOUN_CUES = new TermMap(() =>
  readCues((row) => row.part === "noun" && !("behind" in row.values)),
);

/** Adjectives of belief and attitude, and the nouns that do what these do ("in favour of"). */
export const ADJECTIVE_CUES = new TermMap(() =>
  readCues((row) => row.part === "adjective" || "behind" in row.values),
);

/** Adverbs that pass on what somebody said without telling who. */
export const HEARSAY_CUES = new TermMap(() => readCues((row) => row.part === "adverb"));

function readVerbs(): Map<number, VerbForm> {
  const found = new Map<number, { readonly cue: Cue; form: number }>();
  for (const row of rowsWith("act")) {
    if (row.part !== "verb") continue;
    const cue = cueOf(row);
    for (const [, form, term] of row.forms) {
      const known = found.get(term);
      if (known === undefined) found.set(term, { cue, form: FORMS[form] });
      else if (known.cue === cue) known.form |= FORMS[form];
    }
  }
  return found;
}

/** The forms of verbs, whichever verbs they are of. */
export function formsOf(verbs: readonly WordRow[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const { forms } of verbs)
    for (const [, form, term] of forms) found.set(term, (found.get(term) ?? 0) | FORMS[form]);
  return found;
}

/** The cues of some rows by each of their spellings. */
const readCues = (takes: (row: WordRow) => boolean): (readonly [number, Cue])[] =>
  rowsWith("act")
    .filter(takes)
    .flatMap((row) => {
      const cue = cueOf(row);
      return row.forms.map(([, , term]) => [term, cue] as const);
    });

function cueOf({ forms, values }: WordRow): Cue {
  const prepositions = values.prepositions?.split(",").map(termOf) ?? [];
  let frames = prepositions.length > 0 ? Frame.Preposition : 0;
  for (const name of values.frames?.split(",") ?? []) frames |= FRAMES[name as keyof typeof FRAMES];
  return {
    term: forms[0][2],
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
