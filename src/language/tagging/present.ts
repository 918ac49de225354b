import { having, terms } from "../../lexicon/terms.ts";
import { bit, isVerb, setOf, Tag, within } from "../tag.ts";
import { finiteAhead } from "./clause.ts";
import {
  after,
  before,
  beforeAdverbs,
  INFINITIVE,
  NOUN,
  NOUN_SET,
  OPENER_SET,
  PAST_TENSE,
  PHRASE_SET,
  type TaggingContext,
} from "./context.ts";
import { nounFollows } from "./nominal.ts";

const SINGULAR_SUBJECTS = terms("he she it who which that everyone nobody");
const PLURAL_SUBJECTS = terms("i you we they who which that");
const BARE_OBJECTS = having("bare-infinitive");
const OBJECTS = terms("him her them us me it you");

const COMPLEMENT_SET = OPENER_SET | setOf(Tag.To, Tag.Pronoun);

/** Strong signs on the right that a word is a verb: what only an object or a complement begins with. */
function complementFollows(context: TaggingContext, i: number): boolean {
  const next = after(context, i);
  if (next < 0) return false;
  if (within(context.tag[next], COMPLEMENT_SET)) return true;
  return (
    context.tag[next] === Tag.Subordinator &&
    (context.lower[next] === "that" || context.lower[next] === "whether")
  );
}

/** Signs on the right that a word is a noun: "of", a helping verb, the sentence's end. */
function nounSign(context: TaggingContext, i: number): boolean {
  const next = after(context, i);
  if (next < 0) return true;
  const tag = context.tag[next];
  if (context.lower[next] === "of" || tag === Tag.Genitive) return true;
  if ((context.tags[next] & PAST_TENSE) !== 0 && !nounFollows(context, next)) return true;
  return tag === Tag.Copula || tag === Tag.Modal || (tag === Tag.Auxiliary && context.lower[next] !== "have");
}

/** The verb's tag where no subject was found: finite for a third person. */
const finiteOf = (context: TaggingContext, i: number): number =>
  baseForm(context, i) ? Tag.Infinitive : Tag.PresentTense;

const baseForm = (context: TaggingContext, i: number): boolean => (context.tags[i] & INFINITIVE) !== 0;

const nounOf = (context: TaggingContext, i: number): number =>
  (context.tags[i] & bit(Tag.Plural)) !== 0 && (context.tags[i] & NOUN) === 0
    ? Tag.Plural
    : within(context.tag[i], NOUN_SET)
      ? context.tag[i]
      : (context.tags[i] & NOUN) !== 0
        ? Tag.Noun
        : Tag.Plural;

/** Noun or present tense, base form or third person ("plans", "report"). */
export function nounOrPresent(context: TaggingContext, i: number): number {
  const noun = nounOf(context, i);
  const at = before(context, i);
  if (at < 0) return openingWord(context, i, noun);
  const left = context.tag[at];
  if (within(left, BEFORE_NOUN)) return noun;
  const subject = beforeAdverbs(context, i);
  if (subject < 0) return openingWord(context, i, noun);
  return afterSubject(context, i, subject, noun);
}

/** Determiners and the like: only the rest of a noun phrase can follow. */
const BEFORE_NOUN =
  PHRASE_SET | setOf(Tag.Value, Tag.Ordinal, Tag.Symbol, Tag.Preposition, Tag.Gerund, Tag.Participle);

function openingWord(context: TaggingContext, i: number, noun: number): number {
  const imperative = context.tag[i] === Tag.Infinitive && complementFollows(context, i);
  return imperative ? Tag.Infinitive : noun;
}

function afterSubject(context: TaggingContext, i: number, subject: number, noun: number): number {
  const left = context.tag[subject];
  const term = context.term[subject];
  if (left === Tag.Pronoun || left === Tag.QuestionWord) return afterPronoun(context, i, subject, term, noun);
  if (within(left, NOUN_SET)) return afterNoun(context, i, left, noun);
  if (left === Tag.Conjunction) return afterConjunction(context, i, subject, noun);
  if (left === Tag.Punctuation) return afterMark(context, i, noun);
  if (left === Tag.Preposition || (subject < i - 1 && within(left, OPENER_SET))) return noun;
  const verbal = isVerb(context.tag[i]) || subject < i - 1;
  return verbal && !isVerb(left) && !nounSign(context, i) ? finiteOf(context, i) : noun;
}

function afterPronoun(
  context: TaggingContext,
  i: number,
  subject: number,
  term: number,
  noun: number,
): number {
  if (baseForm(context, i) ? PLURAL_SUBJECTS.has(term) : SINGULAR_SUBJECTS.has(term)) return Tag.PresentTense;
  if (OBJECTS.has(term)) {
    const verb = before(context, subject);
    return baseForm(context, i) && verb >= 0 && BARE_OBJECTS.has(context.term[verb]) ? Tag.Infinitive : noun;
  }
  return complementFollows(context, i) && context.need > 0 ? Tag.PresentTense : noun;
}

function afterNoun(context: TaggingContext, i: number, left: number, noun: number): number {
  if (nounSign(context, i)) return noun;
  const verbal = isVerb(context.tag[i]);
  if (context.need <= 0) return verbal && complementFollows(context, i) ? Tag.PresentTense : noun;
  if (verbal && complementFollows(context, i)) return Tag.PresentTense;
  const agrees = baseForm(context, i)
    ? isPlural(context, i, left) || joinedSubject(context, i)
    : left !== Tag.Plural;
  if (!agrees) return noun;
  if (complementFollows(context, i)) return Tag.PresentTense;
  if (left === Tag.Plural && PLURAL_MODIFIERS.has(context.term[i - 1])) return noun;
  // "vacation plans on the coast": a plural after a common noun needs better signs than after a name.
  if (!verbal && left === Tag.Noun) return noun;
  return finiteAhead(context, i) ? noun : Tag.PresentTense;
}

/** A plural, or a name in -s ("Democrats [win]"). */
const isPlural = (context: TaggingContext, i: number, left: number): boolean => {
  if (left === Tag.Plural) return true;
  const at = beforeAdverbs(context, i);
  return left === Tag.ProperNoun && context.lower[at].endsWith("s") && context.tags[at] !== 0;
};

/** Plurals that stand before other nouns ("the media [attack]", "an arms [deal]"). */
const PLURAL_MODIFIERS = having("plural-modifier");

const JOINED = 6;

/** "France and Germany plan to": a subject of two names takes the base form. */
function joinedSubject(context: TaggingContext, i: number): boolean {
  const stop = Math.max(context.first, i - JOINED);
  for (let at = i - 1; at > stop; at--) {
    if (context.lower[at] === "and") return complementFollows(context, i);
    if (isVerb(context.tag[at]) || context.tag[at] === Tag.Punctuation) return false;
  }
  return false;
}

const PARALLEL = 12;

const adverbFollows = (context: TaggingContext, i: number): boolean => {
  const next = after(context, i);
  return next >= 0 && (context.tag[next] === Tag.Adverb || context.tag[next] === Tag.Particle);
};

/** After "and", what stands before it tells: "buys and [sells]", "to cut costs and [boost] sales". */
function afterConjunction(context: TaggingContext, i: number, conjunction: number, noun: number): number {
  const form = baseForm(context, i) ? Tag.Infinitive : Tag.PresentTense;
  const stop = Math.max(context.first, conjunction - PARALLEL);
  for (let at = conjunction - 1; at >= stop; at--) {
    const tag = context.tag[at];
    if (tag === Tag.Punctuation && at < conjunction - 1) break;
    if (!isVerb(tag)) continue;
    const same =
      tag === form ||
      (form === Tag.Infinitive && tag === Tag.PresentTense && !context.lower[at].endsWith("s"));
    if (!same) return noun;
    const sure = at === conjunction - 1 || conjunction < i - 1 || complementFollows(context, i);
    return sure || adverbFollows(context, i) ? tag : noun;
  }
  return noun;
}

/** After a comma: the verb of a subject that a clause or an apposition parts from it. */
function afterMark(context: TaggingContext, i: number, noun: number): number {
  if (isVerb(context.tag[i]))
    return baseForm(context, i) && !complementFollows(context, i) ? noun : finiteOf(context, i);
  if (context.need <= 0 || nounSign(context, i) || !complementFollows(context, i)) return noun;
  return baseForm(context, i) ? noun : Tag.PresentTense;
}
