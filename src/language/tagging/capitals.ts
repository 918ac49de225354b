import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import { setOf, Tag, within } from "../tag.ts";
import type { TokenRange } from "../tagger.ts";
import type { Tokens } from "../tokens.ts";
import { isHeadline } from "./headline.ts";

/** What the capital of a word says by where it stands. */
const Site = {
  /** Inside a sentence: it is a name, save for what is only capitalised for style. */
  Inside: 0,
  /** First of its sentence, or behind what is like a sentence's start: nothing. */
  Opening: 1,
  /** In a headline, where most words have one: nothing either. */
  Headline: 2,
} as const;

const CAPITAL_WORD = Shape.Capital | Shape.Word;
const NAME = setOf(Tag.ProperNoun);

/** Tags what is capitalised, which the letters alone do not tell; words that are names inside sentences are so at their start too. */
export function tagCapitals(tokens: Tokens, sentences: readonly TokenRange[]): void {
  const places = capitalsOf(tokens);
  const sites = new Uint8Array(places.length);
  const names = new Set<string>();
  let next = 0;
  for (const { first, last } of sentences) {
    const from = next;
    let words = 0;
    for (; next < places.length && places[next] < last; next++)
      if ((tokens.shape[places[next]] & CAPITAL_WORD) === CAPITAL_WORD) words++;
    if (isHeadline(tokens, first, last, words)) sites.fill(Site.Headline, from, next);
    else noteNames(tokens, places, sites, from, next, names);
  }
  for (let k = 0; k < places.length; k++) tagCapital(tokens, places[k], sites[k], names);
}

/** The capitalised tokens, and those that are names for another reason ("iPhone5", "@handle"). */
function capitalsOf({ shape, tag, count }: Tokens): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++)
    if ((shape[i] & Shape.Capital) !== 0 || tag[i] === Tag.ProperNoun) found.push(i);
  return found;
}

/** Tells what stands inside a sentence that is no headline, and takes in the names there. */
function noteNames(
  tokens: Tokens,
  places: readonly number[],
  sites: Uint8Array,
  from: number,
  to: number,
  names: Set<string>,
): void {
  for (let k = from; k < to; k++) {
    const i = places[k];
    if ((tokens.shape[i] & Shape.SentenceStart) !== 0 || followsOpener(tokens, i)) sites[k] = Site.Opening;
    else if ((tokens.shape[i] & Shape.Capital) !== 0) names.add(tokens.lower[i]);
  }
}

const OPENERS = terms(": — – - -- ( [ … ... ; • * / ? ! .");

/** A capital after a colon, a dash or an opening quotation mark says no more than one at a sentence's start. */
const followsOpener = ({ shape, term }: Tokens, i: number): boolean =>
  i > 0 &&
  (shape[i - 1] & Shape.Punctuation) !== 0 &&
  ((shape[i - 1] & Shape.QuoteMark) !== 0 || OPENERS.has(term[i - 1]));

function tagCapital(tokens: Tokens, i: number, site: number, names: ReadonlySet<string>): void {
  const { shape, tag, tags } = tokens;
  if ((shape[i] & (Shape.Capital | Shape.Digit)) === Shape.Capital) {
    if (isAcronym(tokens, i)) nameIt(tokens, i);
    else if (site === Site.Inside) tagInside(tokens, i);
    else tagOpening(tokens, i, names);
  }
  if (site === Site.Headline || tag[i] !== Tag.ProperNoun || i === 0) return;
  // A capitalised noun right before a name is part of it, at the sentence's start too ("Senator Smith").
  if (tokens.sentence[i - 1] !== tokens.sentence[i] || (shape[i - 1] & Shape.Capital) === 0) return;
  if (tag[i - 1] === Tag.Noun || (tags[i - 1] & NAME) !== 0) nameIt(tokens, i - 1);
}

function nameIt({ tag, tags }: Tokens, i: number): void {
  tag[i] = Tag.ProperNoun;
  tags[i] = NAME;
}

const ACRONYMS = terms("us it who am may un aids");

/** "US", "IT", "WHO" in capitals beside words that are not. */
function isAcronym({ shape, term, count }: Tokens, i: number): boolean {
  if ((shape[i] & Shape.AllCaps) === 0 || !ACRONYMS.has(term[i])) return false;
  const beside = i + 1 < count && (shape[i + 1] & Shape.Word) !== 0 ? i + 1 : i - 1;
  return beside < 0 || (shape[beside] & Shape.AllCaps) === 0;
}

/** Capitalised for style at most. */
const NEVER_NAMES = setOf(Tag.Pronoun, Tag.Determiner, Tag.Possessive, Tag.Negative);
const DEMONYM = setOf(Tag.Adjective, Tag.ProperNoun);

function tagInside({ tag, tags }: Tokens, i: number): void {
  if (within(tag[i], NEVER_NAMES)) return;
  tag[i] = Tag.ProperNoun;
  // "Chinese" beside its noun is an adjective, alone a name.
  tags[i] = (tags[i] & DEMONYM) === DEMONYM ? DEMONYM : NAME;
}

const OPEN_CLASS = setOf(
  Tag.Noun,
  Tag.Plural,
  Tag.ProperNoun,
  Tag.Adjective,
  Tag.Adverb,
  Tag.Infinitive,
  Tag.PresentTense,
  Tag.PastTense,
  Tag.Participle,
  Tag.Gerund,
  Tag.Expression,
);

/** Keeps what the word mostly is, unless it is a name elsewhere in the text or unknown. */
function tagOpening({ tag, tags, word, shape, lower }: Tokens, i: number, names: ReadonlySet<string>): void {
  if (!within(tag[i], OPEN_CLASS)) return;
  const known = word[i] >= 0 && lexicon().tags(word[i]) !== 0;
  const named = names.has(lower[i]);
  const adverb = tag[i] === Tag.Adverb;
  if (named || (!known && !adverb)) tags[i] |= NAME;
  if (known ? named : !adverb && (shape[i] & Shape.Hyphen) === 0) tag[i] = Tag.ProperNoun;
}
