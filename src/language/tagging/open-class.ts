import { terms } from "../../lexicon/terms.ts";
import { setOf, Tag, within } from "../tag.ts";
import {
  ADJECTIVE,
  ADVERB,
  after,
  before,
  beforeAdverbs,
  COMMON_NOUN_SET,
  INFINITIVE,
  NOUN,
  NOUN_SET,
  OPENER_SET,
  PARTICIPLE,
  PAST_SET,
  PAST_TENSE,
  PHRASE_SET,
  PRESENT_SET,
  type TaggingContext,
  VERB_SET,
} from "./context.ts";
import { adjectiveOrAdverb, adjectiveOrNoun, nounFollows } from "./nominal.ts";
import { pastOrParticiple } from "./past.ts";
import { nounOrPresent } from "./present.ts";

/** Words that can be several of these are chosen for by their neighbours. */
export const OPEN_CLASS =
  NOUN_SET | VERB_SET | setOf(Tag.Adjective, Tag.Adverb, Tag.Negative, Tag.Value, Tag.Ordinal);

const DO = terms("do does did");
const GERUND = setOf(Tag.Gerund);
const DEMONYM = setOf(Tag.ProperNoun, Tag.Adjective);
const DESCRIBING = ADJECTIVE | ADVERB;

/** Chooses among the tags of an ambiguous noun, verb, adjective or adverb. */
export function chooseOpen(context: TaggingContext, i: number): number {
  const set = context.tags[i];
  if ((set & COMMON_NOUN_SET) !== 0 && headsCountedPhrase(context, i)) return Tag.Noun;
  if ((set & (INFINITIVE | PARTICIPLE)) !== 0) {
    const helped = helpedForm(context, i, set);
    if (helped !== Tag.Unknown) return helped;
  }
  if ((set & DEMONYM) === DEMONYM) return demonym(context, i);
  if ((set & PAST_SET) !== 0 && (set & (PRESENT_SET | COMMON_NOUN_SET)) === 0)
    return pastOrParticiple(context, i);
  if ((set & GERUND) !== 0) return gerund(context, i);
  if ((set & PAST_SET) !== 0 && within(context.tag[i], PAST_SET)) return pastOrParticiple(context, i);
  if ((set & PRESENT_SET) === 0) return describing(context, i);
  if ((set & COMMON_NOUN_SET) === 0) return presentOnly(context, i);
  return withAdjective(context, i, nounOrPresent(context, i));
}

const MAX_NUMBER_WORDS = 6;

/** The last word of a phrase that a number opens: "a $4 million [fine] against", "its 3 % [cut]". */
function headsCountedPhrase(context: TaggingContext, i: number): boolean {
  const { tag, first } = context;
  if (!within(tag[i], DESCRIBING)) return false;
  let at = i - 1;
  let numbers = 0;
  for (let n = 0; n < MAX_NUMBER_WORDS && at >= first; n++, at--) {
    if (tag[at] === Tag.Value) numbers++;
    else if (tag[at] !== Tag.Symbol && !(tag[at] === Tag.Noun && at === i - 1)) break;
  }
  return numbers > 0 && at >= first && within(tag[at], OPENER_SET) && !nounFollows(context, i);
}

/** The form of a verb that the helping verb before it asks for, adverbs and "not" passed over; `Unknown` where none does. */
function helpedForm(context: TaggingContext, i: number, set: number): number {
  const at = beforeAdverbs(context, i);
  if (at < 0) return Tag.Unknown;
  const left = context.tag[at];
  const does = left === Tag.Auxiliary && DO.has(context.term[at]);
  if ((set & INFINITIVE) !== 0 && (left === Tag.To || left === Tag.Modal || does)) return Tag.Infinitive;
  if ((set & PARTICIPLE) === 0) return Tag.Unknown;
  // After "has" whatever else the word can be ("has [come]", "had [set] up").
  if (left === Tag.Auxiliary && !does) return Tag.Participle;
  // After a form of "be" no bare noun follows ("was [shot]", "is [run] by").
  const passive = (set & NOUN) !== 0 && left === Tag.Copula && context.tag[i] !== Tag.Adjective;
  return passive && !nounFollows(context, i) ? Tag.Participle : Tag.Unknown;
}

const demonym = (context: TaggingContext, i: number): number => {
  if (nounFollows(context, i))
    return context.tag[after(context, i)] === Tag.ProperNoun ? context.tag[i] : Tag.Adjective;
  const at = before(context, i);
  return at >= 0 && context.tag[at] === Tag.Copula ? Tag.Adjective : Tag.ProperNoun;
};

/** "key", "top", "present": an adjective wherever a noun follows and no verb was chosen. */
function withAdjective(context: TaggingContext, i: number, chosen: number): number {
  if ((context.tags[i] & ADJECTIVE) === 0 || chosen === Tag.PresentTense || chosen === Tag.Infinitive)
    return chosen;
  const at = beforeAdverbs(context, i);
  if (at >= 0 && context.tag[at] === Tag.Copula && !nounFollows(context, i)) return Tag.Adjective;
  return context.tag[i] === Tag.Adjective || context.tag[i] === Tag.Adverb ? describing(context, i) : chosen;
}

const PRESENT_TENSE = setOf(Tag.PresentTense);
const SUBJECT_SET = NOUN_SET | setOf(Tag.Pronoun, Tag.QuestionWord, Tag.Conjunction);
const PLURAL_SET = setOf(Tag.Plural, Tag.Pronoun);

/** A base form or a third person that is no noun: finite, save after what asks for a base form. */
function presentOnly(context: TaggingContext, i: number): number {
  const set = context.tags[i];
  if (within(context.tag[i], DESCRIBING))
    return isBareVerb(context, i, set) ? Tag.PresentTense : describing(context, i);
  if ((set & PAST_TENSE) !== 0 && context.tag[i] === Tag.PastTense) return pastOrParticiple(context, i);
  if ((set & PRESENT_TENSE) !== 0) return Tag.PresentTense;
  const at = beforeAdverbs(context, i);
  if (at < 0) return Tag.Infinitive;
  return within(context.tag[at], SUBJECT_SET) ? Tag.PresentTense : Tag.Infinitive;
}

/** A base form that is mostly an adjective, after a plural that waits for its verb ("the doors [open]"). */
function isBareVerb(context: TaggingContext, i: number, set: number): boolean {
  if ((set & INFINITIVE) === 0 || context.tag[i] === Tag.Adverb || context.need <= 0) return false;
  const at = before(context, i);
  return at >= 0 && within(context.tag[at], PLURAL_SET) && !nounFollows(context, i);
}

/** A form in -ing: verb, noun ("the [building]") or adjective ("the [leading] party"). */
function gerund(context: TaggingContext, i: number): number {
  const set = context.tags[i];
  const at = beforeAdverbs(context, i);
  const left = at < 0 ? Tag.Unknown : context.tag[at];
  if (left === Tag.Copula) return context.tag[i] === Tag.Adjective ? Tag.Adjective : Tag.Gerund;
  if (!within(left, PHRASE_SET))
    return context.tag[i] === Tag.Adjective && !nounFollows(context, i) ? Tag.Gerund : context.tag[i];
  if (nounFollows(context, i)) return (set & ADJECTIVE) !== 0 ? Tag.Adjective : context.tag[i];
  return (set & NOUN) !== 0 || left !== Tag.Adjective ? Tag.Noun : context.tag[i];
}

function describing(context: TaggingContext, i: number): number {
  const set = context.tags[i];
  const adjective = (set & ADJECTIVE) !== 0;
  if (adjective && (set & ADVERB) !== 0) return adjectiveOrAdverb(context, i);
  if (adjective && (set & NOUN) !== 0) return adjectiveOrNoun(context, i);
  return context.tag[i];
}
