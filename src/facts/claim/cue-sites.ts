import { Shape } from "../../language/shape.ts";
import { isNoun, isVerb, Tag } from "../../language/tag.ts";
import { type Cue, Form } from "./cues/cue.ts";
import { VERB_FORMS } from "./cues/verbs.ts";
import type { Scene, Stretch } from "./scene.ts";
import { readVerbGroup, type VerbGroup } from "./verb-group.ts";

/** A verb that may mark a claim, with its group. */
export interface CueSite {
  readonly cue: Cue;
  readonly group: VerbGroup;
}

/** Adverbs before which a past form is no adjective ("later announced"). */
const LEADS: ReadonlySet<string> = new Set(
  "later also then previously recently repeatedly once earlier".split(" "),
);
const ALWAYS_VERBS: ReadonlySet<string> = new Set(
  "said says say saying told tells wrote writes added adds".split(" "),
);

/** The cue verbs of a stretch, outside quotation marks, in order. */
export function verbSites(scene: Scene, { first, last }: Stretch): CueSite[] {
  const found: CueSite[] = [];
  for (let i = first; i < last; i++) {
    if (scene.quoted[i] >= 0) continue;
    const known = VERB_FORMS.get(scene.tokens.lower[i]);
    if (known === undefined || !isVerbHere(scene, i, known.form)) continue;
    found.push({ cue: known.cue, group: readVerbGroup(scene, i, known.form, first) });
  }
  return found;
}

function isVerbHere({ tokens }: Scene, i: number, form: number): boolean {
  const { tag, lower, shape } = tokens;
  if (ALWAYS_VERBS.has(lower[i])) return true;
  if (lower[i] === "read") return isNoun(tag[i - 1]) || tag[i - 1] === Tag.Pronoun || isVerb(tag[i]);
  if (tag[i] === Tag.Adjective && (form & Form.Past) !== 0 && LEADS.has(lower[i - 1])) return true;
  if (!isVerb(tag[i])) return false;
  if ((shape[i] & Shape.Capital) !== 0 && (shape[i] & Shape.SentenceStart) === 0) return false;
  if ((form & Form.Participle) === 0) return true;
  const before = i > 0 ? tag[i - 1] : Tag.Unknown;
  return before !== Tag.Determiner && before !== Tag.Possessive && before !== Tag.Adjective;
}
