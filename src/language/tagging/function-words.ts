import { takesClause } from "../clause-verbs.ts";
import { TIME_HEADS } from "../phrases/time-words.ts";
import { bit, isVerb, Tag } from "../tag.ts";
import { nounFollows } from "./nominal.ts";
import {
  after,
  afterAdverbs,
  before,
  beforeAdverbs,
  COMMON_NOUN_SET,
  canBeginPhrase,
  NOUN_SET,
  PAST_SET,
  type Scene,
  SUBJECTS,
  within,
} from "./scene.ts";

type Reader = (scene: Scene, i: number) => number;

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Before "to" these leave a preposition ("according to", "response to"). */
const TO_GOVERNORS = words(
  "according due thanks prior regard respect addition response access opposed contrary close next similar related subject opposition reference relation return visit key answer approach threat damage alternative solution",
);
/** Nouns and adjectives that a "that" clause tells the content of. */
const CONTENT_WORDS = words(
  "accusation accusations admission agreement allegation allegations announcement argument assertion assumption assurance assurances awareness belief chance charge claim claims conclusion concern concerns confidence confirmation conviction danger decision declaration demand denial doubt evidence expectation expectations fact fear fears feeling finding findings ground grounds hint hints hope hopes hypothesis idea impression indication indications insistence knowledge likelihood message news notion odds opinion possibility prediction premise probability promise proof proposition prospect realization reason report reports requirement revelation rumor rumors rumour rumours sign signs speculation statement suggestion suggestions suspicion suspicions testimony theory threat view warning warnings word",
);

const toOrPreposition: Reader = (scene, i) => {
  const next = afterAdverbs(scene, i);
  if (next < 0) return Tag.To;
  const set = scene.sets[next];
  const verb = bit(Tag.Infinitive);
  if (scene.lower[next] === "be" || (set & verb) !== 0) {
    const ambiguous = (set & bit(Tag.Noun)) !== 0;
    const left = before(scene, i);
    return ambiguous && left >= 0 && TO_GOVERNORS.has(scene.lower[left]) ? Tag.Preposition : Tag.To;
  }
  return Tag.Preposition;
};

const TELL = words(
  "tell tells told telling warn warns warned warning assure assures assured inform informs informed remind reminds reminded convince convinced persuade persuaded notify notified show shows showed shown",
);
const TOLD_REACH = 8;

/** "told reporters that", "said on Monday that": the noun before "that" stands between it and its verb. */
function toldBefore(scene: Scene, noun: number): boolean {
  const stop = Math.max(scene.first, noun - TOLD_REACH);
  for (let at = noun; at >= stop; at--) {
    if (scene.tag[at] === Tag.Punctuation) return false;
    if (!isVerb(scene.tag[at])) continue;
    if (TELL.has(scene.lower[at])) return true;
    const next = scene.tag[at + 1];
    return (
      takesClause(scene.tokens, at) &&
      (next === Tag.Preposition || next === Tag.Adverb || TIME_HEADS.has(scene.lower[at + 1]))
    );
  }
  return false;
}

/** "reach [that] goal", ", [that] power will wane": what stands before it takes no clause, and a singular noun follows. */
function pointsAt(scene: Scene, i: number, at: number, next: number): boolean {
  if (!nounFollows(scene, i) || scene.tag[next] === Tag.ProperNoun) return false;
  let head = next;
  while (head >= 0 && scene.tag[head] === Tag.Adjective) head = after(scene, head);
  if (head < 0 || scene.tag[head] !== Tag.Noun) return false;
  const left = scene.tag[at];
  if (left === Tag.Particle || left === Tag.Conjunction) return true;
  if (left === Tag.Punctuation) return verbFollows(scene, head);
  return isVerb(left) && left !== Tag.Copula && !takesClause(scene.tokens, at);
}

/** Is the next word after a noun a verb ("That comment [is] …")? */
function verbFollows(scene: Scene, noun: number): boolean {
  const next = afterAdverbs(scene, noun);
  return next >= 0 && isVerb(scene.tag[next]) && scene.tag[next] !== Tag.Gerund;
}

const that: Reader = (scene, i) => {
  const at = beforeAdverbs(scene, i);
  const next = afterAdverbs(scene, i);
  const left = at < 0 ? Tag.Unknown : scene.tag[at];
  if (next < 0 || scene.tag[next] === Tag.Punctuation)
    return left !== Tag.Unknown && isVerb(left) && next >= 0 ? Tag.Subordinator : Tag.Pronoun;
  const finite =
    isVerb(scene.tag[next]) && scene.tag[next] !== Tag.Gerund && scene.tag[next] !== Tag.Participle;
  const helper = (scene.sets[next] & (bit(Tag.Copula) | bit(Tag.Modal) | bit(Tag.Auxiliary))) !== 0;
  const noun = at >= 0 && within(scene.tag[at], NOUN_SET);
  if (at < 0 && (scene.sets[next] & COMMON_NOUN_SET) !== 0 && verbFollows(scene, next)) return Tag.Determiner;
  if (finite || helper) return noun ? Tag.QuestionWord : Tag.Pronoun;
  if (left === Tag.Preposition) return nounFollows(scene, i) ? Tag.Determiner : Tag.Pronoun;
  const singular = scene.tag[next] === Tag.Noun && (scene.sets[next] & bit(Tag.Plural)) === 0;
  if (at < 0) return singular ? Tag.Determiner : Tag.Pronoun;
  if (noun)
    return CONTENT_WORDS.has(scene.lower[at]) || toldBefore(scene, at) ? Tag.Subordinator : Tag.QuestionWord;
  return pointsAt(scene, i, at, next) ? Tag.Determiner : Tag.Subordinator;
};

/** "her [plan]" is a possessive, "told her" a pronoun. */
const possessiveOrPronoun: Reader = (scene, i) => {
  const next = after(scene, i);
  if (next < 0) return Tag.Pronoun;
  const adverb = scene.tag[next] === Tag.Adverb && nounFollows(scene, next);
  return nounFollows(scene, i) || adverb || scene.lower[next] === "own" ? Tag.Possessive : Tag.Pronoun;
};

const determinerOrPronoun: Reader = (scene, i) => {
  const next = after(scene, i);
  const at = before(scene, i);
  // "the first [half]".
  if (at >= 0 && scene.lower[i] === "half" && within(scene.tag[at], PHRASE_SET)) return Tag.Noun;
  if (next < 0) return Tag.Pronoun;
  const tag = scene.tag[next];
  if (nounFollows(scene, i) || tag === Tag.Determiner || tag === Tag.Possessive) return Tag.Determiner;
  return (tag === Tag.Adjective || tag === Tag.Symbol) && next === i + 1 ? Tag.Determiner : Tag.Pronoun;
};

const PHRASE_SET = bit(Tag.Determiner) | bit(Tag.Adjective) | bit(Tag.Ordinal) | bit(Tag.Possessive);

/** "many [people]" is an adjective, "many [of them]" a pronoun. */
const quantity: Reader = (scene, i) => {
  const next = after(scene, i);
  const previous = before(scene, i);
  if (
    previous >= 0 &&
    scene.lower[previous] === "at" &&
    (scene.lower[i] === "least" || scene.lower[i] === "most")
  )
    return Tag.Adverb;
  if (previous >= 0 && scene.lower[i] === "enough" && scene.tag[previous] === Tag.Adjective)
    return Tag.Adverb;
  if (next < 0) return scene.sets[i] & bit(Tag.Adverb) ? Tag.Adverb : Tag.Pronoun;
  if (scene.lower[next] === "of") return Tag.Pronoun;
  const tag = scene.tag[next];
  const degree = (scene.sets[i] & bit(Tag.Adverb)) !== 0;
  if (scene.lower[next] === "than") return Tag.Adjective;
  if (degree && (tag === Tag.Adverb || (tag === Tag.Adjective && scene.lower[i] !== "few")))
    return Tag.Adverb;
  if (nounFollows(scene, i)) return Tag.Adjective;
  const left = before(scene, i);
  return degree && left >= 0 && isVerb(scene.tag[left]) ? Tag.Adverb : scene.tag[i];
};

const BEEN = words("been got become gone done had made seen taken given");
const IS_BEFORE = words(
  "he she it that there who what where how here when why everyone everything nobody nothing one this",
);

/** 's after a noun is a genitive, after a pronoun "is" or "has". */
const apostropheS: Reader = (scene, i) => {
  const next = afterAdverbs(scene, i);
  const word = i > 0 ? scene.lower[i - 1] : "";
  if (word === "let") return Tag.Pronoun;
  if (next >= 0 && BEEN.has(scene.lower[next]) && scene.lower[next] !== "made") return Tag.Auxiliary;
  if (IS_BEFORE.has(word)) return Tag.Copula;
  const direct = after(scene, i);
  if (direct < 0) return Tag.Genitive;
  const tag = scene.tag[direct];
  if (tag === Tag.Determiner || tag === Tag.Negative || scene.lower[direct] === "going") return Tag.Copula;
  return tag === Tag.Preposition || tag === Tag.Subordinator ? Tag.Genitive : Tag.Genitive;
};

const INVERTED = 5;

/** Does a participle follow, adverbs and an inverted subject passed over ("has not yet [said]", "Have you [seen]")? */
function participleFollows(scene: Scene, i: number): boolean {
  const stop = Math.min(scene.last, i + INVERTED);
  for (let at = i + 1; at < stop; at++) {
    if ((scene.sets[at] & bit(Tag.Participle)) !== 0 || scene.lower[at] === "been")
      return scene.lower[at] !== "left" || true;
    const tag = scene.tag[at];
    const skipped =
      tag === Tag.Adverb || tag === Tag.Negative || (tag === Tag.Pronoun && SUBJECTS.has(scene.lower[at]));
    if (!skipped && (scene.shape[at] & 2048) === 0) return false;
  }
  return false;
}

const have: Reader = (scene, i) => {
  if (participleFollows(scene, i)) return Tag.Auxiliary;
  return mainVerb(scene, i, scene.lower[i] === "had" ? Tag.PastTense : Tag.PresentTense);
};

/** A helping verb that helps none: its form as a main verb. */
function mainVerb(scene: Scene, i: number, finite: number): number {
  const at = beforeAdverbs(scene, i);
  const left = at < 0 ? Tag.Unknown : scene.tag[at];
  if (left === Tag.To || left === Tag.Modal) return finite === Tag.PresentTense ? Tag.Infinitive : finite;
  if (left === Tag.Auxiliary) return finite === Tag.PastTense ? Tag.Participle : Tag.Infinitive;
  return finite;
}

const DO_REACH = 6;

/** "did [not say]", "Do [you] know": helping; "did it", "do business": not. */
const doing: Reader = (scene, i) => {
  const finite = scene.lower[i] === "did" ? Tag.PastTense : Tag.PresentTense;
  const stop = Math.min(scene.last, i + DO_REACH);
  for (let at = i + 1; at < stop; at++) {
    const tag = scene.tag[at];
    if (tag === Tag.Negative) return Tag.Auxiliary;
    if (tag === Tag.Infinitive || (scene.sets[at] & bit(Tag.Infinitive)) !== 0)
      return (scene.sets[at] & NOUN_SET) !== 0 && at === i + 1 && scene.tag[at] !== Tag.Infinitive
        ? mainVerb(scene, i, finite)
        : Tag.Auxiliary;
    if (tag !== Tag.Adverb && tag !== Tag.Pronoun) break;
  }
  return mainVerb(scene, i, finite);
};

const wouldOrHad: Reader = (scene, i) => {
  const next = afterAdverbs(scene, i);
  if (next < 0) return Tag.Modal;
  const set = scene.sets[next];
  return (set & PAST_SET) !== 0 && (set & bit(Tag.Infinitive)) === 0 ? Tag.Auxiliary : Tag.Modal;
};

const WILL_NOUN = new Set<number>([Tag.Determiner, Tag.Possessive, Tag.Genitive, Tag.Adjective]);
const will: Reader = (scene, i) => {
  const at = before(scene, i);
  return at >= 0 && WILL_NOUN.has(scene.tag[at]) ? Tag.Noun : Tag.Modal;
};

const no: Reader = (scene, i) => {
  const next = after(scene, i);
  if (next >= 0 && scene.lower[next] === "longer") return Tag.Negative;
  if (next >= 0 && (nounFollows(scene, i) || scene.tag[next] === Tag.Adjective)) return Tag.Determiner;
  return Tag.Adverb;
};

const EXISTS = words(
  "is are was were be been being 's exists exist remains remain remained needs need appears seems seemed appeared comes came 're",
);
const there: Reader = (scene, i) => {
  const next = afterAdverbs(scene, i);
  if (next < 0) return Tag.Adverb;
  const tag = scene.tag[next];
  return EXISTS.has(scene.lower[next]) || tag === Tag.Modal || tag === Tag.Auxiliary
    ? Tag.Pronoun
    : Tag.Adverb;
};

const one: Reader = (scene, i) => {
  const next = after(scene, i);
  if (next < 0) return Tag.Pronoun;
  const at = before(scene, i);
  if (
    at >= 0 &&
    (scene.tag[at] === Tag.Adjective || scene.tag[at] === Tag.Determiner) &&
    !nounFollows(scene, i)
  )
    return Tag.Noun;
  return nounFollows(scene, i) ||
    scene.lower[next] === "of" ||
    scene.tag[next] === Tag.Value ||
    scene.lower[next] === "-"
    ? Tag.Value
    : scene.tag[i];
};

/** "[following] the vote" is a preposition, "the [following] day" an adjective, "is [following]" a verb. */
const following: Reader = (scene, i) => {
  const at = beforeAdverbs(scene, i);
  const left = at < 0 ? Tag.Unknown : scene.tag[at];
  if (left === Tag.Determiner || left === Tag.Possessive)
    return nounFollows(scene, i) ? Tag.Adjective : Tag.Noun;
  if (left === Tag.Copula || isVerb(left)) return Tag.Gerund;
  return canBeginPhrase(scene, after(scene, i)) ? Tag.Preposition : Tag.Gerund;
};

/** "the [past] week" is an adjective, "in the [past]" a noun, "[past] the gate" a preposition. */
const past: Reader = (scene, i) => {
  const at = before(scene, i);
  if (
    at < 0 ||
    (scene.tag[at] !== Tag.Determiner && scene.tag[at] !== Tag.Possessive && scene.tag[at] !== Tag.Genitive)
  )
    return Tag.Preposition;
  return nounFollows(scene, i) ? Tag.Adjective : Tag.Noun;
};

/** "[only] three", "at [least]": adverbs; "the [only] way": an adjective. */
const only: Reader = (scene, i) => {
  const at = before(scene, i);
  const next = after(scene, i);
  const opened = at >= 0 && (scene.tag[at] === Tag.Determiner || scene.tag[at] === Tag.Possessive);
  return opened && next >= 0 && nounFollows(scene, i) ? Tag.Adjective : Tag.Adverb;
};

/** "his [home] country", "at [home]": nouns; "went [home]": an adverb. */
const home: Reader = (scene, i) => {
  const at = before(scene, i);
  if (at < 0) return nounFollows(scene, i) ? Tag.Noun : Tag.Adverb;
  return isVerb(scene.tag[at]) && !nounFollows(scene, i)
    ? Tag.Adverb
    : scene.tag[at] === Tag.Adverb
      ? Tag.Adverb
      : Tag.Noun;
};

const LIKE_LEFT = words("i you we they would 'd who to n't not really also");
const like: Reader = (scene, i) => {
  const at = beforeAdverbs(scene, i);
  if (at < 0) return Tag.Preposition;
  const left = scene.tag[at];
  if (left === Tag.To || left === Tag.Modal || (left === Tag.Auxiliary && scene.lower[at].startsWith("d")))
    return Tag.Infinitive;
  return left === Tag.Pronoun && LIKE_LEFT.has(scene.lower[at]) ? Tag.PresentTense : Tag.Preposition;
};

/** "up", "out", "off": with a verb a particle, before a noun phrase a preposition. */
const particle: Reader = (scene, i) => {
  const at = before(scene, i);
  const next = after(scene, i);
  const verb = at >= 0 && isVerb(scene.tag[at]) && scene.tag[at] !== Tag.Copula;
  const object = at > scene.first && scene.tag[at] === Tag.Pronoun && isVerb(scene.tag[at - 1]);
  const phrase = next >= 0 && (canBeginPhrase(scene, next) || scene.tag[next] === Tag.Pronoun);
  if (scene.tag[i] === Tag.Preposition && (scene.sets[i] & bit(Tag.Adverb)) === 0) {
    return verb && (next < 0 || scene.tag[next] === Tag.Punctuation || scene.tag[next] === Tag.Preposition)
      ? Tag.Particle
      : Tag.Preposition;
  }
  if ((verb && (!phrase || VERBAL.has(scene.lower[i]))) || object) return Tag.Particle;
  if (phrase) return scene.tag[i];
  return Tag.Adverb;
};
const VERBAL = words("up out off down back away");

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["that", that],
  ["her", possessiveOrPronoun],
  ["his", possessiveOrPronoun],
  ["'s", apostropheS],
  ["'d", wouldOrHad],
  ["will", will],
  ["no", no],
  ["there", there],
  ["one", one],
  ["like", like],
  ["to", toOrPreposition],
  ["following", following],
  ["past", past],
  ["only", only],
  ["home", home],
  ...["have", "has", "had", "having"].map((word) => [word, have] as const),
  ...["do", "does", "did"].map((word) => [word, doing] as const),
  ...[
    "this",
    "these",
    "those",
    "each",
    "some",
    "any",
    "all",
    "another",
    "both",
    "either",
    "neither",
    "half",
  ].map((word) => [word, determinerOrPronoun] as const),
  ...["many", "few", "several", "more", "most", "less", "much", "fewer", "least", "enough", "little"].map(
    (word) => [word, quantity] as const,
  ),
  ...[
    "up",
    "out",
    "off",
    "over",
    "around",
    "along",
    "across",
    "through",
    "about",
    "down",
    "away",
    "back",
    "aside",
    "apart",
    "forward",
    "in",
    "on",
    "by",
    "together",
  ].map((word) => [word, particle] as const),
]);

/** How to read an ambiguous word of a closed class, if it is one. */
export const readerOf = (word: string): Reader | undefined => READERS.get(word);
