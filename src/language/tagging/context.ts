import { terms } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import { setOf, Tag, within } from "../tag.ts";
import type { Tokens } from "../tokens.ts";

/** The sentence that is being tagged: its tokens' tags so far, and every tag that each of them can have. */
export interface TaggingContext {
  readonly tokens: Tokens;
  readonly tag: Uint8Array;
  readonly lower: readonly string[];
  readonly term: Uint16Array;
  readonly shape: Uint16Array;
  /** Bit sets of possible tags, by token. */
  readonly tags: Int32Array;
  first: number;
  last: number;
  /** Finite verbs still expected: clauses opened so far less finite verbs seen. */
  need: number;
}

export const NOUN = setOf(Tag.Noun);
export const ADJECTIVE = setOf(Tag.Adjective);
export const ADVERB = setOf(Tag.Adverb);
export const INFINITIVE = setOf(Tag.Infinitive);
export const PARTICIPLE = setOf(Tag.Participle);
export const PAST_TENSE = setOf(Tag.PastTense);
export const NOUN_SET = setOf(Tag.Noun, Tag.Plural, Tag.ProperNoun);
export const COMMON_NOUN_SET = setOf(Tag.Noun, Tag.Plural);
/** A finite form that can also be something else: base form and third person. */
export const PRESENT_SET = setOf(Tag.Infinitive, Tag.PresentTense);
export const PAST_SET = setOf(Tag.PastTense, Tag.Participle);
export const VERB_SET = setOf(Tag.Infinitive, Tag.PresentTense, Tag.PastTense, Tag.Participle, Tag.Gerund);
export const HELPER_SET = setOf(Tag.Copula, Tag.Auxiliary, Tag.Modal);
/** What a noun phrase can hold: its head, and what stands before that. */
const NOMINAL_SET = NOUN_SET | setOf(Tag.Adjective, Tag.Value, Tag.Ordinal, Tag.Participle, Tag.Gerund);
export const OPENER_SET = setOf(Tag.Determiner, Tag.Possessive);
/** Only the rest of a noun phrase can follow. */
export const PHRASE_SET = OPENER_SET | setOf(Tag.Genitive, Tag.Adjective);
const SKIPPED = setOf(Tag.Adverb, Tag.Negative);

/** The token before `i`, quotation marks passed over, or -1 at the sentence's start. */
export function before({ shape, first }: TaggingContext, i: number): number {
  let at = i - 1;
  while (at >= first && (shape[at] & Shape.QuoteMark) !== 0) at--;
  return at >= first ? at : -1;
}

/** The token after `i`, quotation marks passed over, or -1 at the sentence's end. */
export function after({ shape, last }: TaggingContext, i: number): number {
  let at = i + 1;
  while (at < last && (shape[at] & Shape.QuoteMark) !== 0) at++;
  return at < last ? at : -1;
}

const MAX_ADVERBS = 4;

/** Like `before`, with adverbs and negations passed over too ("has not yet [said]"). */
export function beforeAdverbs(context: TaggingContext, i: number): number {
  let at = before(context, i);
  for (let n = 0; n < MAX_ADVERBS && at >= 0 && within(context.tag[at], SKIPPED); n++)
    at = before(context, at);
  return at;
}

/** Like `after`, with adverbs and negations passed over too. */
export function afterAdverbs(context: TaggingContext, i: number): number {
  let at = after(context, i);
  for (let n = 0; n < MAX_ADVERBS && at >= 0 && within(context.tag[at], SKIPPED); n++)
    at = after(context, at);
  return at;
}

/** Can the token be the head of a noun phrase or stand before one? */
export const canBeNominal = ({ tags }: TaggingContext, i: number): boolean =>
  i >= 0 && (tags[i] & NOMINAL_SET) !== 0 && (tags[i] & HELPER_SET) === 0;

/** Can a noun phrase begin here? */
export const canBeginPhrase = (context: TaggingContext, i: number): boolean =>
  i >= 0 && (canBeNominal(context, i) || (context.tags[i] & OPENER_SET) !== 0);

export const SUBJECTS = terms("i he she it we they you who");
