import { Shape } from "../shape.ts";
import { bit, Tag } from "../tag.ts";
import type { Tokens } from "../tokens.ts";

/** The sentence that is being tagged: tags so far, and for every token the set of tags that it can have. */
export interface Scene {
  readonly tokens: Tokens;
  readonly tag: Uint8Array;
  readonly lower: readonly string[];
  readonly shape: Uint16Array;
  /** Bit sets of possible tags, by token. */
  readonly sets: Int32Array;
  first: number;
  last: number;
  /** Finite verbs still expected: clauses opened so far less finite verbs seen. */
  need: number;
}

const setOf = (...tags: readonly number[]): number => tags.reduce((all, tag) => all | bit(tag), 0);

export const NOUN_SET = setOf(Tag.Noun, Tag.Plural, Tag.ProperNoun);
export const COMMON_NOUN_SET = setOf(Tag.Noun, Tag.Plural);
/** A finite form that can also be something else: base form and third person. */
export const PRESENT_SET = setOf(Tag.Infinitive, Tag.PresentTense);
export const PAST_SET = setOf(Tag.PastTense, Tag.Participle);
export const VERB_SET = setOf(Tag.Infinitive, Tag.PresentTense, Tag.PastTense, Tag.Participle, Tag.Gerund);
export const HELPER_SET = setOf(Tag.Copula, Tag.Auxiliary, Tag.Modal);
export const NUMBER_SET = setOf(Tag.Value, Tag.Ordinal);
/** What a noun phrase can hold before its head. */
export const MODIFIER_SET = setOf(Tag.Adjective, Tag.Value, Tag.Ordinal, Tag.Participle, Tag.Gerund);
export const OPENER_SET = setOf(Tag.Determiner, Tag.Possessive);
export const ADVERB_SET = setOf(Tag.Adverb, Tag.Negative);

/** Is the tag in the set? */
export const within = (tag: number, set: number): boolean => ((1 << tag) & set) !== 0;

const SKIPPED = setOf(Tag.Adverb, Tag.Negative);

const isQuote = (scene: Scene, i: number): boolean => (scene.shape[i] & Shape.QuoteMark) !== 0;

/** The token before `i`, quotation marks passed over, or -1 at the sentence's start. */
export function before(scene: Scene, i: number): number {
  let at = i - 1;
  while (at >= scene.first && isQuote(scene, at)) at--;
  return at >= scene.first ? at : -1;
}

/** The token after `i`, quotation marks passed over, or -1 at the sentence's end. */
export function after(scene: Scene, i: number): number {
  let at = i + 1;
  while (at < scene.last && isQuote(scene, at)) at++;
  return at < scene.last ? at : -1;
}

const MAX_ADVERBS = 4;

/** Like `before`, with adverbs and negations passed over too ("has not yet [said]"). */
export function beforeAdverbs(scene: Scene, i: number): number {
  let at = before(scene, i);
  for (let n = 0; n < MAX_ADVERBS && at >= 0 && within(scene.tag[at], SKIPPED); n++) at = before(scene, at);
  return at;
}

/** Like `after`, with adverbs and negations passed over too. */
export function afterAdverbs(scene: Scene, i: number): number {
  let at = after(scene, i);
  for (let n = 0; n < MAX_ADVERBS && at >= 0 && within(scene.tag[at], SKIPPED); n++) at = after(scene, at);
  return at;
}

/** Can the token be the head of a noun phrase or stand before one? */
export const canBeNominal = (scene: Scene, i: number): boolean =>
  i >= 0 && (scene.sets[i] & (NOUN_SET | MODIFIER_SET)) !== 0 && (scene.sets[i] & HELPER_SET) === 0;

/** Can a noun phrase begin here? */
export const canBeginPhrase = (scene: Scene, i: number): boolean =>
  i >= 0 && (canBeNominal(scene, i) || (scene.sets[i] & OPENER_SET) !== 0);

export const SUBJECTS: ReadonlySet<string> = new Set(["i", "he", "she", "it", "we", "they", "you", "who"]);
