import { NON_FINITE } from "../../language/phrases.ts";
import { Shape } from "../../language/shape.ts";
import { Tag } from "../../language/tag.ts";
import { isClauseAt } from "./clause.ts";
import { Form } from "./cues/cue.ts";
import { VERB_FORMS } from "./cues/verbs.ts";
import { nounPhraseFrom } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";

const CLAUSE_JOINERS: ReadonlySet<string> = new Set(["and", "but", "while", "though", "although", "even"]);

/**
 * Where a cue stands in its sentence. fronted: in a clause or phrase that a comma parts from the main clause ("While he denied
 * it, …"); inserted: in a participle between commas ("Mr. Cole, citing costs, left").
 */
export type Place = "plain" | "fronted" | "inserted";

/** Longest content without an end of its own, in tokens; bounds the walk in hostile text. */
const MAX_CONTENT = 400;
const DASHES: ReadonlySet<string> = new Set(["—", "–", "--", "-"]);

/** After a comma they begin what the speaker did not say. */
const BREAKS: ReadonlySet<string> = new Set(["according", "who", "which", "whose", "even"]);

/** Where content that begins at `at` ends, at the latest before the marks that close its sentence at `ceiling`. */
export function contentEnd(scene: Scene, at: number, ceiling: number, place: Place = "plain"): number {
  const { lower, tag } = scene.tokens;
  const limit = Math.min(ceiling, at + MAX_CONTENT);
  for (let i = at + 1; i < limit - 1; i++) {
    if (scene.quoted[i] >= 0) continue;
    const word = lower[i];
    if (word === ";") return i;
    if (DASHES.has(word) && BREAKS.has(lower[i + 1])) return i;
    if (word === ",") {
      if (tag[i + 1] === Tag.Gerund) return i;
      if (BREAKS.has(lower[i + 1])) return i;
      if (place === "inserted" && isFiniteAt(scene, i + 1)) return i;
      if (place === "fronted" && isClauseAt(scene, i + 1, ceiling)) return i;
      if (lower[i + 1] === "but" && isClauseAt(scene, i + 2, ceiling)) return i;
      if (CLAUSE_JOINERS.has(lower[i + 1]) && beginsClaim(scene, i + 2, ceiling)) return i;
    } else if (
      (word === "and" || word === "but") &&
      lower[i - 1] !== "," &&
      beginsClaim(scene, i + 1, ceiling)
    )
      return i;
  }
  return beforeClosing(scene, at, limit);
}

/** A cue in the past tense, or a present one with "that", with or without a subject before it, begins another claim ("and added", "but Mr. Cole denied"). */
function beginsClaim(scene: Scene, at: number, ceiling: number): boolean {
  const { tokens } = scene;
  let i = at;
  while (i < ceiling && (tokens.tag[i] === Tag.Adverb || tokens.tag[i] === Tag.Auxiliary)) i++;
  if (isCueVerb(tokens, i)) return true;
  const end = nounPhraseFrom(scene, i, Math.min(ceiling, i + 12));
  return end > i && isCueVerb(tokens, end);
}

const isCueVerb = (tokens: Scene["tokens"], i: number): boolean => {
  const found = VERB_FORMS.get(tokens.lower[i]);
  return (
    found !== undefined &&
    (((found.form & Form.Past) !== 0 &&
      (tokens.tag[i] === Tag.PastTense || tokens.tag[i] === Tag.Participle)) ||
      ((found.form & Form.Third) !== 0 &&
        tokens.lower[i + 1] === "that" &&
        tokens.tag[i] === Tag.PresentTense))
  );
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

const FRONTS: ReadonlySet<string> = new Set(
  "as when while if although though after before since because even until once whereas despite in by without instead on at during of with for among under asked".split(
    " ",
  ),
);

/** How far back the start of a fronted clause is sought. */
const FRONT_REACH = 30;

/** Does the cue at `at` stand in a clause or phrase that a comma parts from the main clause ("While he denied it, …", "Asked if …, …")? */
export function isFronted({ tokens }: Scene, first: number, at: number): boolean {
  const { lower, tag } = tokens;
  let start = at;
  while (start > first && at - start < FRONT_REACH && lower[start - 1] !== ",") start--;
  if (start > first && (lower[start - 1] !== "," || start - first > 4)) return false;
  if (lower[start] === "but" || lower[start] === "and") start++;
  if (start > at) return false;
  return FRONTS.has(lower[start]) || tag[start] === Tag.Gerund || tag[start] === Tag.Participle;
}

/** Names the place of the cue whose group begins at `at` in the stretch from `first`. */
export function placeOf(scene: Scene, first: number, at: number, finite: boolean): Place {
  if (isFronted(scene, first, at)) return "fronted";
  const { lower } = scene.tokens;
  if (at <= first + 1) return "plain";
  if (!finite) return lower[at - 1] === "," ? "inserted" : "plain";
  return lower[at - 2] === "," && RELATIVES.has(lower[at - 1]) ? "inserted" : "plain";
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which"]);

const isFiniteAt = ({ document }: Scene, at: number): boolean => {
  const group = document.phrases.verb[at];
  return group >= 0 && (document.phrases.verbFlags[group] & NON_FINITE) === 0;
};
