import { Tag } from "../../language/tag.ts";
import { adjunctEnd } from "./adjunct.ts";
import { Form, Opening } from "./cues/cue.ts";
import { VERB_FORMS } from "./cues/verbs.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import { opensQuotation } from "./opening.ts";
import type { Scene } from "./scene.ts";

/** Verbs that say something by themselves, and not only together with an object. */
const SAYING = Opening.Left | Opening.That;

/**
 * Does another claim begin at `at`? A cue in the past tense, or a present one with "that", does it, with or without a subject before it ("and added", "but
 * Mr. Cole denied"); a cue of the form of the first cue does it without a subject ("says … and insists", "saying … but adding").
 */
export function beginsClaim(scene: Scene, at: number, ceiling: number, form: number): boolean {
  const { tokens } = scene;
  let i = at;
  while (i < ceiling && (tokens.tag[i] === Tag.Adverb || tokens.tag[i] === Tag.Auxiliary)) i++;
  if (isTellingCue(tokens, i) || isCueOf(tokens, i, form)) return true;
  const behind = tokens.tag[i] === Tag.Preposition ? adjunctEnd(scene, i, ceiling) : i;
  if (behind > i && isCueOf(tokens, behind, form)) return true;
  const end = nounPhraseFrom(scene, i, Math.min(ceiling, i + 12));
  let verb = end;
  while (verb > i && verb < ceiling && tokens.tag[verb] === Tag.Adverb) verb++;
  return end > i && isTellingCue(tokens, verb);
}

function isTellingCue({ lower, tag }: Scene["tokens"], i: number): boolean {
  if (lower[i + 1] === "that" && tag[i] === Tag.PresentTense) return isThirdCue(lower[i]);
  if (tag[i] !== Tag.PastTense && tag[i] !== Tag.Participle) return false;
  const found = VERB_FORMS.get(lower[i]);
  // "went on for seven years": with a particle it seldom tells anything.
  if (found?.cue.particle !== undefined) return false;
  return ((found?.form ?? 0) & Form.Past) !== 0;
}

const isThirdCue = (word: string): boolean => ((VERB_FORMS.get(word)?.form ?? 0) & Form.Third) !== 0;

function isCueOf({ lower, tag }: Scene["tokens"], i: number, form: number): boolean {
  if (form === Form.Past || (tag[i] !== Tag.Gerund && tag[i] !== Tag.PresentTense)) return false;
  const found = VERB_FORMS.get(lower[i]);
  return found !== undefined && (found.form & form) !== 0 && (found.cue.openings & SAYING) !== 0;
}

/** "…, Ms. Ortiz replied, “T”": whatever comes before, who is quoted begins a claim of its own. */
export function beginsQuoting(scene: Scene, at: number, ceiling: number): boolean {
  const { lower } = scene.tokens;
  const verb = nounPhraseFrom(scene, at, Math.min(ceiling, at + 12));
  const found = verb > at ? VERB_FORMS.get(lower[verb]) : undefined;
  if (found === undefined || (found.form & (Form.Past | Form.Third)) === 0) return false;
  if ((found.cue.openings & Opening.Quote) === 0) return false;
  return (
    opensQuotation(scene, verb + 1) || (SETS_OFF.has(lower[verb + 1]) && opensQuotation(scene, verb + 2))
  );
}

const SETS_OFF: ReadonlySet<string> = new Set([",", ":"]);

const PERFECT: ReadonlySet<string> = new Set(["has", "have", "had", "also", "later", "nevertheless"]);
const SAID: ReadonlySet<string> = new Set(
  "said told says tells reported added wrote announced replied tweeted argued noted warned insisted".split(
    " ",
  ),
);

/** ", said that …", ", has told …": the verb of a subject that stands before what the last comma opened. */
export function takesUpSubject({ tokens }: Scene, at: number): boolean {
  const verb = PERFECT.has(tokens.lower[at]) ? at + 1 : at;
  return SAID.has(tokens.lower[verb]) && tokens.lower[verb + 1] !== "to";
}
