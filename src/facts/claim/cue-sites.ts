import { Shape } from "../../language/shape.ts";
import { isNoun, isVerb, Tag } from "../../language/tag.ts";
import { type Cue, Form, Opening, type VerbForm } from "./cues/cue.ts";
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
export function verbSites(scene: Scene, stretch: Stretch): CueSite[] {
  const { first, last } = stretch;
  const found: CueSite[] = [];
  for (let i = first; i < last; i++) {
    if (scene.quoted[i] >= 0) continue;
    const known = VERB_FORMS.get(scene.tokens.lower[i]);
    if (known === undefined) continue;
    if (
      !isVerbHere(scene, i, known.form, stretch.paragraph === 0) &&
      !closesHeadline(scene, stretch, i, known) &&
      !isMistaken(scene, i, known)
    )
      continue;
    const { particle } = known.cue;
    if (particle !== undefined && scene.tokens.lower[i + 1] !== particle) continue;
    const group = readVerbGroup(scene, i, known.form, first);
    found.push({ cue: known.cue, group: particle === undefined ? group : { ...group, last: i + 2 } });
  }
  return found;
}

/** Not a verb by its tag, but by its place: "is [promising] the moon", "the Post [reports] the bridge fell". */
function isMistaken({ tokens }: Scene, i: number, { cue, form }: VerbForm): boolean {
  const { tag, lower, shape } = tokens;
  if ((shape[i] & Shape.Capital) !== 0 || i === 0) return false;
  if ((form & Form.Gerund) !== 0)
    return (tag[i - 1] === Tag.Copula || lower[i - 1] === "been") && OBJECT_STARTS.has(tag[i + 1]);
  if (tag[i] !== Tag.Plural || (form & Form.Third) === 0 || tag[i - 1] !== Tag.ProperNoun) return false;
  if (lower[i + 1] === ".") return (cue.openings & Opening.Left) !== 0;
  return OBJECT_STARTS.has(tag[i + 1]);
}

const OBJECT_STARTS: ReadonlySet<number> = new Set([
  Tag.Determiner,
  Tag.Possessive,
  Tag.Pronoun,
  Tag.ProperNoun,
]);

/** How far back the comma is sought that parts a headline's content from who says it. */
const HEADLINE_SOURCE = 5;

/** "Bridge was never safe, county court rules": what looks like a plural ends a headline that a comma parts. */
function closesHeadline(
  { tokens }: Scene,
  { first, last, paragraph }: Stretch,
  i: number,
  known: VerbForm,
): boolean {
  if (paragraph !== 0 || i !== last - 1 || (known.form & Form.Third) === 0) return false;
  if ((known.cue.openings & Opening.Left) === 0 || tokens.tag[i] !== Tag.Plural) return false;
  for (let at = i - 1; at > Math.max(first, i - HEADLINE_SOURCE); at--)
    if (tokens.lower[at] === ",") return at < i - 1;
  return false;
}

/** Headlines may write every word with a capital. */
function isVerbHere({ tokens }: Scene, i: number, form: number, headline: boolean): boolean {
  const { tag, lower, shape } = tokens;
  if (ALWAYS_VERBS.has(lower[i])) return true;
  if (lower[i] === "read") return isNoun(tag[i - 1]) || tag[i - 1] === Tag.Pronoun || isVerb(tag[i]);
  if (tag[i] === Tag.Adjective && (form & Form.Past) !== 0 && LEADS.has(lower[i - 1])) return true;
  if (!isVerb(tag[i])) return false;
  if (!headline && (shape[i] & Shape.Capital) !== 0 && (shape[i] & Shape.SentenceStart) === 0) return false;
  if ((form & Form.Gerund) !== 0 && isNounModifier(tag, i)) return false;
  if ((form & Form.Participle) === 0) return true;
  // "which first reported": an ordinal behind a relative pronoun tells when.
  if (lower[i - 1] === "first" && tag[i - 2] === Tag.QuestionWord) return true;
  const before = i > 0 ? tag[i - 1] : Tag.Unknown;
  return before !== Tag.Determiner && before !== Tag.Possessive && before !== Tag.Adjective;
}

/** "a diverse [writing] room": between an adjective and its noun. */
const isNounModifier = (tag: ArrayLike<number>, i: number): boolean =>
  i > 0 && (tag[i - 1] === Tag.Adjective || tag[i - 1] === Tag.Determiner) && isNoun(tag[i + 1]);
