import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import { type ClaimContext, opensQuotation } from "../context.ts";
import { adjunctEnd } from "../syntax/adjunct.ts";
import { nounPhraseFrom } from "../syntax/noun-phrase.ts";
import { Form, Frame } from "../words/cue.ts";
import { VERB_CUES } from "../words/cues.ts";

/** Verbs that say something by themselves, and not only together with an object. */
const SAYING = Frame.Before | Frame.That;

/** Longest subject before a verb, in tokens. */
const SUBJECT = 12;

/**
 * Does another claim begin at `at`? A cue in the past tense, or a present one with "that", does it, with or without a subject before it ("and added", "but
 * Mr. Cole denied"); a cue of the form of the first cue does it without a subject ("says … and insists", "saying … but adding").
 */
export function beginsClaim(context: ClaimContext, at: number, form: number): boolean {
  const { tokens } = context;
  const { tag } = tokens;
  const { last } = context.passage;
  let i = at;
  while (i < last && (tag[i] === Tag.Adverb || tag[i] === Tag.Auxiliary)) i++;
  if (isTellingCue(tokens, i) || isCueOf(tokens, i, form)) return true;
  const behind = tag[i] === Tag.Preposition ? adjunctEnd(context, i) : i;
  if (behind > i && isCueOf(tokens, behind, form)) return true;
  const end = nounPhraseFrom(context, i, Math.min(last, i + SUBJECT));
  let verb = end;
  while (verb > i && verb < last && tag[verb] === Tag.Adverb) verb++;
  return end > i && isTellingCue(tokens, verb);
}

function isTellingCue({ lower, tag, term }: Tokens, i: number): boolean {
  if (tag[i] === Tag.PresentTense) return lower[i + 1] === "that" && hasForm(term[i], Form.Third);
  if (tag[i] !== Tag.PastTense && tag[i] !== Tag.Participle) return false;
  // "went on for seven years": with a particle it seldom tells anything.
  return hasForm(term[i], Form.Past) && VERB_CUES.get(term[i])?.cue.particle === 0;
}

const hasForm = (term: number, form: number): boolean => ((VERB_CUES.get(term)?.form ?? 0) & form) !== 0;

function isCueOf({ tag, term }: Tokens, i: number, form: number): boolean {
  if (form === Form.Past || (tag[i] !== Tag.Gerund && tag[i] !== Tag.PresentTense)) return false;
  const found = VERB_CUES.get(term[i]);
  return found !== undefined && (found.form & form) !== 0 && (found.cue.frames & SAYING) !== 0;
}

/** "…, Ms. Ortiz replied, “T”": whatever comes before, who is quoted begins a claim of its own. */
export function beginsQuoting(context: ClaimContext, at: number): boolean {
  const { lower, term } = context.tokens;
  const verb = nounPhraseFrom(context, at, Math.min(context.passage.last, at + SUBJECT));
  const found = verb > at ? VERB_CUES.get(term[verb]) : undefined;
  if (found === undefined || (found.form & (Form.Past | Form.Third)) === 0) return false;
  if ((found.cue.frames & Frame.Quotation) === 0) return false;
  return (
    opensQuotation(context, verb + 1) ||
    ((lower[verb + 1] === "," || lower[verb + 1] === ":") && opensQuotation(context, verb + 2))
  );
}

const PERFECT = terms("has have had also later nevertheless");
const SAID = having("said-form");

/** ", said that …", ", has told …": the verb of a subject that stands before what the last comma opened. */
export function takesUpSubject({ lower, term }: Tokens, at: number): boolean {
  const verb = PERFECT.has(term[at]) ? at + 1 : at;
  return SAID.has(term[verb]) && lower[verb + 1] !== "to";
}
