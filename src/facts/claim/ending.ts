import { Shape } from "../../language/shape.ts";
import { Tag } from "../../language/tag.ts";
import { Form } from "./cues/cue.ts";
import { VERB_FORMS } from "./cues/verbs.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

const CLAUSE_JOINERS: ReadonlySet<string> = new Set(["and", "but", "while", "though", "although", "even"]);

/** Where content that begins at `at` ends, at the latest before the marks that close its sentence at `ceiling`. */
export function contentEnd(scene: Scene, at: number, ceiling: number): number {
  const { lower, tag } = scene.tokens;
  for (let i = at + 1; i < ceiling - 1; i++) {
    if (scene.quoted[i] >= 0) continue;
    const word = lower[i];
    if (word === ";") return i;
    if (word === ",") {
      if (tag[i + 1] === Tag.Gerund && VERB_FORMS.has(lower[i + 1])) return i;
      if (lower[i + 1] === "according") return i;
      if (CLAUSE_JOINERS.has(lower[i + 1]) && beginsClaim(scene, i + 2, ceiling)) return i;
    } else if (
      (word === "and" || word === "but") &&
      lower[i - 1] !== "," &&
      beginsClaim(scene, i + 1, ceiling)
    )
      return i;
  }
  return beforeClosing(scene, at, ceiling);
}

/** A cue in the past tense, with or without a subject before it, begins another claim ("and added", "but Mr. Cole denied"). */
function beginsClaim(scene: Scene, at: number, ceiling: number): boolean {
  const { tokens } = scene;
  let i = at;
  while (i < ceiling && tokens.tag[i] === Tag.Adverb) i++;
  if (isCueVerb(tokens, i)) return true;
  const end = nounPhraseFrom(scene, i, Math.min(ceiling, i + 12));
  return end > i && isCueVerb(tokens, end);
}

const isCueVerb = (tokens: Scene["tokens"], i: number): boolean => {
  const found = VERB_FORMS.get(tokens.lower[i]);
  return found !== undefined && (found.form & Form.Past) !== 0 && tokens.tag[i] === Tag.PastTense;
};

/** Leaves out the full stop, or the like, that closes a sentence outside quotation marks. */
export function beforeClosing({ tokens, quoted }: Scene, at: number, ceiling: number): number {
  let end = ceiling;
  while (
    end > at + 1 &&
    quoted[end - 1] < 0 &&
    (tokens.shape[end - 1] & Shape.Punctuation) !== 0 &&
    !")%".includes(tokens.lower[end - 1])
  )
    end--;
  return end;
}
