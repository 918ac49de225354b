import { having, terms } from "../../lexicon/terms.ts";
import { CLAUSE_PREPOSITIONS } from "../clause-words.ts";
import { GET } from "../helping-words.ts";
import { Shape } from "../shape.ts";
import { isVerb, setOf, Tag, within } from "../tag.ts";
import { objectFollows, pastAhead } from "./clause.ts";
import {
  after,
  before,
  beforeAdverbs,
  NOUN,
  NOUN_SET,
  PAST_TENSE,
  PHRASE_SET,
  type TaggingContext,
} from "./context.ts";
import { nounFollows } from "./nominal.ts";

const HAVE = terms("have has had having 've 'd");

/** Past forms of verbs that take a clause without "that". */
const REPORTED = having("drops-that");

const SAYING = having("attribution-verb");

/** Pronouns that participles hang on ("those [killed] in"). */
const INDEFINITE = terms("those anyone someone everyone all nobody others anything something");

/** Past tense, participle or adjective ("the man [accused] of fraud [denied] it"). */
export function pastOrParticiple(context: TaggingContext, i: number): number {
  const set = context.tags[i];
  const canBePast = (set & PAST_TENSE) !== 0;
  const at = beforeAdverbs(context, i);
  if (at < 0) return opening(context, i, canBePast);
  const left = context.tag[at];
  if (left === Tag.Copula || GET.has(context.term[at])) return passive(context, i);
  if (left === Tag.Auxiliary || HAVE.has(context.term[at])) return Tag.Participle;
  if (within(left, COUNTED_SET)) return attributive(context, i, left);
  if (!canBePast) return Tag.Participle;
  if (INDEFINITE.has(context.term[at])) return afterNoun(context, i, at);
  if (left === Tag.Pronoun || left === Tag.QuestionWord) return Tag.PastTense;
  if (within(left, NOUN_SET)) return afterNoun(context, i, at);
  if (left === Tag.Punctuation) return afterMark(context, i, at);
  if (left === Tag.Conjunction) return afterConjunction(context, i, at);
  if (isVerb(left)) return Tag.Participle;
  if (left === Tag.Preposition || left === Tag.Subordinator || left === Tag.To)
    return attributive(context, i, left);
  return context.need > 0 ? Tag.PastTense : Tag.Participle;
}

/** Only the rest of a noun phrase can follow. */
const COUNTED_SET = PHRASE_SET | setOf(Tag.Value, Tag.Ordinal);

/** "Based in Paris, …", "Asked about it, …"; "Said Smith: …" and `" Is it? " asked Smith` are the rare exceptions. */
function opening(context: TaggingContext, i: number, canBePast: boolean): number {
  if (canBePast && SAYING.has(context.term[i]) && goesOnBehindQuotation(context, i)) return Tag.PastTense;
  if (nounFollows(context, i)) return context.lower[i] === "said" ? Tag.PastTense : Tag.Adjective;
  return canBePast && context.lower[i] === "said" ? Tag.PastTense : Tag.Participle;
}

/** A small letter right behind quotation marks: the sentence has begun inside them. */
const goesOnBehindQuotation = ({ shape, first }: TaggingContext, i: number): boolean =>
  i > 0 && i - first <= 1 && (shape[i] & Shape.Capital) === 0 && (shape[i - 1] & Shape.QuoteMark) !== 0;

const passive = (context: TaggingContext, i: number): number =>
  context.tag[i] === Tag.Adjective && context.lower[after(context, i)] !== "by"
    ? Tag.Adjective
    : Tag.Participle;

/** Before its noun a participle is an adjective ("the [accused] man"). */
function attributive(context: TaggingContext, i: number, left: number): number {
  if (nounFollows(context, i)) return Tag.Adjective;
  if (left === Tag.Value && (context.tags[i] & PAST_TENSE) !== 0 && context.need > 0) return Tag.PastTense;
  return (context.tags[i] & NOUN) !== 0 ? Tag.Noun : Tag.Participle;
}

/** After a noun: the main verb, or a relative clause cut short ("the man [accused] of …"). */
function afterNoun(context: TaggingContext, i: number, noun: number): number {
  if (context.lower[i] === "said") return Tag.PastTense;
  const next = after(context, i);
  if (context.need <= 0 && !opensByPreposition(context, noun))
    return objectFollows(context, next) ? Tag.PastTense : Tag.Participle;
  // "The firm [announced] the deal would close": the verb ahead belongs to the clause that is reported.
  if (REPORTED.has(context.term[i]) && objectFollows(context, next)) return Tag.PastTense;
  if (next >= 0 && context.lower[next] === "by" && noun === i - 1 && pastAhead(context, i))
    return Tag.Participle;
  return pastAhead(context, i) ? Tag.Participle : Tag.PastTense;
}

const PHRASE_REACH = 8;

/** "after the talks [collapsed]": the noun phrase before the verb stands after a word that can open a clause. */
export function opensByPreposition(context: TaggingContext, noun: number): boolean {
  const stop = Math.max(context.first, noun - PHRASE_REACH);
  for (let at = noun; at >= stop; at--) {
    if (CLAUSE_PREPOSITIONS.has(context.term[at]))
      return context.tag[at - 1] !== Tag.Participle || context.lower[at] !== "as";
    if (isVerb(context.tag[at]) || context.tag[at] === Tag.Punctuation) return false;
  }
  return false;
}

/** After a comma: the verb of a subject with an apposition, or a participle clause (", [based] in Boston,"). */
function afterMark(context: TaggingContext, i: number, mark: number): number {
  if (context.lower[i] === "said") return Tag.PastTense;
  const next = after(context, i);
  if (context.need <= 0) return Tag.Participle;
  if (closesInsert(context, mark)) return Tag.PastTense;
  return next >= 0 && context.tag[next] === Tag.Preposition && context.lower[mark] === ","
    ? Tag.Participle
    : Tag.PastTense;
}

const INSERT = 25;

/** Has another comma opened what this one closes ("Smith, the chairman, said")? */
function closesInsert(context: TaggingContext, mark: number): boolean {
  const opener = context.lower[mark];
  const stop = Math.max(context.first, mark - INSERT);
  for (let at = mark - 1; at >= stop; at--)
    if (context.lower[at] === opener || context.lower[at] === "(") return true;
  return false;
}

const PARALLEL = 12;

/** After "and" the form of the verb before it holds ("was tried and [convicted]", "denied it and [left]"). */
function afterConjunction(context: TaggingContext, i: number, conjunction: number): number {
  const next = after(context, i);
  if (next >= 0 && context.lower[next] === "by") return Tag.Participle;
  const stop = Math.max(context.first, conjunction - PARALLEL);
  for (let at = conjunction - 1; at >= stop; at--) {
    const tag = context.tag[at];
    if (tag === Tag.Participle) return Tag.Participle;
    if (tag === Tag.PastTense || tag === Tag.PresentTense || tag === Tag.Copula) break;
  }
  return nounFollows(context, i) && context.tag[before(context, conjunction)] === Tag.Adjective
    ? Tag.Adjective
    : Tag.PastTense;
}
