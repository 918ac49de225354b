import { Shape } from "../../../language/shape.ts";
import { bit, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { ClaimContext } from "../context.ts";

/** Longest noun phrase that is walked, in tokens; bounds every walk. */
const REACH = 40;

const JOINERS = terms("of for in at from with to on near and & or against about between");

/** First token of the noun phrase that ends before token `end`, not before `floor`; -1 when none does. */
export function nounPhraseBefore(context: ClaimContext, end: number, floor: number): number {
  const { tokens } = context;
  const limit = Math.max(floor, end - REACH);
  let first = baseBefore(context, end, limit);
  while (first > limit + 1 && JOINERS.has(tokens.term[first - 1])) {
    const of = tokens.lower[first - 1] === "of";
    if (!of && !joins(tokens, first)) break;
    // "Lloyd's of London": a name that ends like a genitive.
    const named = of && tokens.lower[first - 2] === "'s" ? first - 2 : first - 1;
    const earlier = baseBefore(context, named, limit);
    if (earlier < 0) break;
    first = earlier;
  }
  return first;
}

/** "and" joins noun phrases, but a pronoun begins a clause of its own. */
const joins = ({ tag }: Tokens, after: number): boolean =>
  tag[after - 2] !== Tag.Pronoun && tag[after] !== Tag.Pronoun;

/** First token of the base noun phrase that ends before `end`, or -1. */
function baseBefore({ document, tokens, quoted }: ClaimContext, end: number, limit: number): number {
  const at = end - 1;
  if (at < limit) return -1;
  const { tag } = tokens;
  if (tag[at] === Tag.QuestionWord) return at;
  if (tokens.lower[at] === "that" && tag[at - 1] !== Tag.Preposition) return at;
  const phrase = document.phrases.noun[at];
  if (phrase < 0) return standsAlone(tokens, at) ? at : -1;
  let first = Math.max(limit, document.phrases.nounFirst[phrase]);
  // A closing quotation mark parts what is quoted from the speaker who follows it.
  if (quoted[first] !== quoted[at]) {
    first = at;
    while (first > limit && quoted[first - 1] === quoted[at]) first--;
  }
  return first;
}

const CAPITALISED = Shape.Capital | Shape.Word;

/** A pronoun, or a capitalised word that was taken for a verb ("Bob said"). */
const standsAlone = ({ term, shape, tag }: Tokens, at: number): boolean =>
  PRONOUNS.has(term[at]) ||
  ((shape[at] & CAPITALISED) === CAPITALISED &&
    (tag[at] === Tag.Infinitive || tag[at] === Tag.PresentTense || tag[at] === Tag.Adjective));

/** Words that stand for people without a noun. */
const PRONOUNS = terms("both all some many others few most one those these another each police");

/** The token after the noun phrase that begins at `at`, not after `ceiling`; `at` when none does. */
export function nounPhraseFrom(context: ClaimContext, at: number, ceiling = context.passage.last): number {
  const limit = Math.min(ceiling, at + REACH);
  const { lower, term } = context.tokens;
  let end = baseFrom(context, at, limit);
  while (end > at && end < limit - 1 && JOINERS.has(term[end]) && lower[end] !== "to") {
    const further = baseFrom(context, end + 1, limit);
    if (further <= end + 1) break;
    end = further;
  }
  return end;
}

function baseFrom({ document, quoted }: ClaimContext, at: number, limit: number): number {
  // Behind the text, where a quotation that is not closed may end, there is none.
  const phrase = at < limit ? (document.phrases.noun[at] ?? -1) : -1;
  if (phrase < 0) return at;
  const end = Math.min(limit, document.phrases.nounLast[phrase]);
  if (quoted[end - 1] === quoted[at]) return end;
  let last = at;
  while (last < end && quoted[last] === quoted[at]) last++;
  return last;
}

/** What a predicate behind an object begins with. */
const PREDICATES =
  bit(Tag.Determiner) |
  bit(Tag.Possessive) |
  bit(Tag.Adjective) |
  bit(Tag.Adverb) |
  bit(Tag.Noun) |
  bit(Tag.Plural) |
  bit(Tag.ProperNoun) |
  bit(Tag.Gerund) |
  bit(Tag.Participle) |
  bit(Tag.To);

/** Does the object at `at` have a predicate behind it ("[the plan] a waste", "[it] unfair", "“a waste”")? */
export function isPredicateAt(context: ClaimContext, at: number, ceiling = context.passage.last): boolean {
  const { tokens, quoted } = context;
  if (tokens.tag[at] === Tag.Pronoun || quoted[at] >= 0) return true;
  const end = nounPhraseFrom(context, at, ceiling);
  return end > at && end < ceiling && (quoted[end] >= 0 || (bit(tokens.tag[end]) & PREDICATES) !== 0);
}
