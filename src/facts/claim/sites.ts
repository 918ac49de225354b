import { Shape } from "../../language/shape.ts";
import { isNoun, isVerb, Tag } from "../../language/tag.ts";
import type { Tokens } from "../../language/tokens.ts";
import { anyOf, having, TermBits, terms } from "../../lexicon/terms.ts";
import type { ClaimContext, Passage } from "./context.ts";
import { readVerbGroup, type VerbGroup } from "./syntax/verb-group.ts";
import { type Cue, Form, Frame, type VerbForm } from "./words/cue.ts";
import { ADJECTIVE_CUES, HEARSAY_CUES, NOUN_CUES, VERB_CUES } from "./words/cues.ts";
import { PHRASE_CUES } from "./words/phrases.ts";

/** What a word or mark outside quotation marks can be to a claim. Bits. */
export const Site = {
  Verb: 1,
  Noun: 2,
  Phrase: 4,
  Adjective: 8,
  Hearsay: 16,
  Dash: 32,
  Colon: 64,
  /** "according to", "as per" */
  Source: 128,
} as const;

const SITES = new TermBits([
  [VERB_CUES.words, Site.Verb],
  [NOUN_CUES.words, Site.Noun],
  [PHRASE_CUES.words, Site.Phrase],
  [ADJECTIVE_CUES.words, Site.Adjective],
  [HEARSAY_CUES.words, Site.Hearsay],
  [anyOf(having("dash"), terms("―")), Site.Dash],
  [terms(":"), Site.Colon],
  [terms("according as"), Site.Source],
]);

/** The tokens that can be the cue of a claim, or part of one, in order, and what they can be. */
export interface Sites {
  /** The count of all tokens stands behind the last one. */
  readonly at: Int32Array;
  readonly bits: Uint8Array;
}

export function sitesOf({ tokens, quoted }: ClaimContext): Sites {
  const { count, term } = tokens;
  const column = SITES.column();
  const at = new Int32Array(count + 1);
  const bits = new Uint8Array(count + 1);
  let n = 0;
  for (let i = 0; i < count; i++) {
    if (column[term[i]] === 0 || quoted[i] >= 0) continue;
    at[n] = i;
    bits[n++] = column[term[i]];
  }
  at[n] = count;
  return { at, bits };
}

/** A verb that may mark a claim, with its group. */
export interface VerbSite {
  readonly cue: Cue;
  /** Set of `Form`. */
  readonly form: number;
  readonly group: VerbGroup;
}

/** The verb at token `i` as one that may mark a claim; undefined where it is none here. */
export function verbSiteAt({ tokens, passage }: ClaimContext, i: number): VerbSite | undefined {
  const known = VERB_CUES.get(tokens.term[i]);
  if (known === undefined) return undefined;
  const { cue, form } = known;
  const { particle } = cue;
  if (particle !== 0 && tokens.term[i + 1] !== particle) return undefined;
  if (!isVerbHere(tokens, i, form, passage.paragraph === 0))
    if (!closesHeadline(tokens, passage, i, known) && !isMistaken(tokens, i, known)) return undefined;
  return { cue, form, group: readVerbGroup(tokens, i, form, passage.first, particle === 0 ? i + 1 : i + 2) };
}

/** Adverbs before which a past form is no adjective ("later announced"). */
const LEADS = terms("later also then previously recently repeatedly once earlier");
const SURE_VERBS = having("sure-verb");

/** Headlines may write every word with a capital. */
function isVerbHere(
  { tag, term, lower, shape }: Tokens,
  i: number,
  form: number,
  headline: boolean,
): boolean {
  if (SURE_VERBS.has(term[i])) return true;
  if (lower[i] === "read") return isNoun(tag[i - 1]) || tag[i - 1] === Tag.Pronoun || isVerb(tag[i]);
  if (tag[i] === Tag.Adjective && (form & Form.Past) !== 0 && LEADS.has(term[i - 1])) return true;
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
const isNounModifier = (tag: Uint8Array, i: number): boolean =>
  i > 0 && (tag[i - 1] === Tag.Adjective || tag[i - 1] === Tag.Determiner) && isNoun(tag[i + 1]);

/** How far back the comma is sought that parts a headline's content from who says it. */
const HEADLINE_SOURCE = 5;

/** "Bridge was never safe, county court rules": what looks like a plural ends a headline that a comma parts. */
function closesHeadline(
  { tag, lower }: Tokens,
  { first, last, paragraph }: Passage,
  i: number,
  { cue, form }: VerbForm,
): boolean {
  if (paragraph !== 0 || i !== last - 1 || (form & Form.Third) === 0) return false;
  if ((cue.frames & Frame.Before) === 0 || tag[i] !== Tag.Plural) return false;
  for (let at = i - 1; at > Math.max(first, i - HEADLINE_SOURCE); at--)
    if (lower[at] === ",") return at < i - 1;
  return false;
}

/** Not a verb by its tag, but by its place: "is [promising] the moon", "the Post [reports] the bridge fell". */
function isMistaken({ tag, lower, shape }: Tokens, i: number, { cue, form }: VerbForm): boolean {
  if ((shape[i] & Shape.Capital) !== 0 || i === 0) return false;
  if ((form & Form.Gerund) !== 0)
    return (tag[i - 1] === Tag.Copula || lower[i - 1] === "been") && startsObject(tag[i + 1]);
  if (tag[i] !== Tag.Plural || (form & Form.Third) === 0 || tag[i - 1] !== Tag.ProperNoun) return false;
  if (lower[i + 1] === ".") return (cue.frames & Frame.Before) !== 0;
  return startsObject(tag[i + 1]);
}

const startsObject = (tag: number): boolean =>
  tag === Tag.Determiner || tag === Tag.Possessive || tag === Tag.Pronoun || tag === Tag.ProperNoun;
