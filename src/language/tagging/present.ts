import { bit, isVerb, Tag } from "../tag.ts";
import { finiteAhead } from "./clause.ts";
import { nounFollows } from "./nominal.ts";
import { after, before, beforeAdverbs, NOUN_SET, OPENER_SET, type Scene, within } from "./scene.ts";

const SINGULAR_SUBJECTS: ReadonlySet<string> = new Set([
  "he",
  "she",
  "it",
  "who",
  "which",
  "that",
  "everyone",
  "nobody",
]);
const PLURAL_SUBJECTS: ReadonlySet<string> = new Set(["i", "you", "we", "they", "who", "which", "that"]);
const BARE_OBJECTS: ReadonlySet<string> = new Set([
  "help",
  "helps",
  "helped",
  "make",
  "makes",
  "made",
  "let",
  "lets",
  "see",
  "saw",
  "watch",
  "watched",
]);
const OBJECTS: ReadonlySet<string> = new Set(["him", "her", "them", "us", "me", "it", "you"]);

/** Strong signs on the right that a word is a verb: what only an object or a complement begins with. */
function complementFollows(scene: Scene, i: number): boolean {
  const next = after(scene, i);
  if (next < 0) return false;
  const tag = scene.tag[next];
  if (tag === Tag.To || tag === Tag.Pronoun || tag === Tag.Possessive || tag === Tag.Determiner) return true;
  return tag === Tag.Subordinator && (scene.lower[next] === "that" || scene.lower[next] === "whether");
}

/** Signs on the right that a word is a noun: "of", a helping verb, the sentence's end. */
function nounSign(scene: Scene, i: number): boolean {
  const next = after(scene, i);
  if (next < 0) return true;
  const tag = scene.tag[next];
  if (scene.lower[next] === "of" || tag === Tag.Genitive) return true;
  if ((scene.sets[next] & bit(Tag.PastTense)) !== 0 && !nounFollows(scene, next)) return true;
  return tag === Tag.Copula || tag === Tag.Modal || (tag === Tag.Auxiliary && scene.lower[next] !== "have");
}

/** The verb's tag where no subject was found: finite for a third person. */
const finiteOf = (scene: Scene, i: number): number =>
  baseForm(scene, i) ? Tag.Infinitive : Tag.PresentTense;

const baseForm = (scene: Scene, i: number): boolean => (scene.sets[i] & bit(Tag.Infinitive)) !== 0;

const nounOf = (scene: Scene, i: number): number =>
  (scene.sets[i] & bit(Tag.Plural)) !== 0 && (scene.sets[i] & bit(Tag.Noun)) === 0
    ? Tag.Plural
    : within(scene.tag[i], NOUN_SET)
      ? scene.tag[i]
      : (scene.sets[i] & bit(Tag.Noun)) !== 0
        ? Tag.Noun
        : Tag.Plural;

/** Noun or present tense, base form or third person ("plans", "report"). */
export function nounOrPresent(scene: Scene, i: number): number {
  const noun = nounOf(scene, i);
  const at = before(scene, i);
  if (at < 0) return openingWord(scene, i, noun);
  const left = scene.tag[at];
  if (inPhrase(left)) return noun;
  const subject = beforeAdverbs(scene, i);
  if (subject < 0) return openingWord(scene, i, noun);
  return afterSubject(scene, i, subject, noun);
}

/** Determiners and the like: only the rest of a noun phrase can follow. */
const inPhrase = (left: number): boolean =>
  left === Tag.Determiner ||
  left === Tag.Possessive ||
  left === Tag.Genitive ||
  left === Tag.Adjective ||
  left === Tag.Value ||
  left === Tag.Ordinal ||
  left === Tag.Symbol ||
  left === Tag.Preposition ||
  left === Tag.Gerund ||
  left === Tag.Participle;

function openingWord(scene: Scene, i: number, noun: number): number {
  const imperative = scene.tag[i] === Tag.Infinitive && complementFollows(scene, i);
  return imperative ? Tag.Infinitive : noun;
}

function afterSubject(scene: Scene, i: number, subject: number, noun: number): number {
  const left = scene.tag[subject];
  const word = scene.lower[subject];
  if (left === Tag.Pronoun || left === Tag.QuestionWord) return afterPronoun(scene, i, subject, word, noun);
  if (within(left, NOUN_SET)) return afterNoun(scene, i, left, noun);
  if (left === Tag.Conjunction) return afterConjunction(scene, i, subject, noun);
  if (left === Tag.Punctuation) return afterMark(scene, i, noun);
  if (left === Tag.Preposition || (subject < i - 1 && within(left, OPENER_SET))) return noun;
  const verbal = isVerb(scene.tag[i]) || subject < i - 1;
  return verbal && !isVerb(left) && !nounSign(scene, i) ? finiteOf(scene, i) : noun;
}

function afterPronoun(scene: Scene, i: number, subject: number, word: string, noun: number): number {
  if (baseForm(scene, i) ? PLURAL_SUBJECTS.has(word) : SINGULAR_SUBJECTS.has(word)) return Tag.PresentTense;
  if (OBJECTS.has(word)) {
    const verb = before(scene, subject);
    return baseForm(scene, i) && verb >= 0 && BARE_OBJECTS.has(scene.lower[verb]) ? Tag.Infinitive : noun;
  }
  return complementFollows(scene, i) && scene.need > 0 ? Tag.PresentTense : noun;
}

function afterNoun(scene: Scene, i: number, left: number, noun: number): number {
  if (nounSign(scene, i)) return noun;
  const verbal = isVerb(scene.tag[i]);
  if (scene.need <= 0) return verbal && complementFollows(scene, i) ? Tag.PresentTense : noun;
  if (verbal && complementFollows(scene, i)) return Tag.PresentTense;
  const agrees = baseForm(scene, i)
    ? isPlural(scene, i, left) || joinedSubject(scene, i)
    : left !== Tag.Plural;
  if (!agrees) return noun;
  if (complementFollows(scene, i)) return Tag.PresentTense;
  if (left === Tag.Plural && PLURAL_MODIFIERS.has(scene.lower[i - 1])) return noun;
  // "vacation plans on the coast": a plural after a common noun needs better signs than after a name.
  if (!verbal && left === Tag.Noun) return noun;
  return finiteAhead(scene, i) ? noun : Tag.PresentTense;
}

/** A plural, or a name in -s ("Democrats [win]"). */
const isPlural = (scene: Scene, i: number, left: number): boolean => {
  if (left === Tag.Plural) return true;
  const at = beforeAdverbs(scene, i);
  return left === Tag.ProperNoun && scene.lower[at].endsWith("s") && scene.sets[at] !== 0;
};

/** Plurals that stand before other nouns ("the media [attack]", "an arms [deal]"). */
const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  "media data sports arms sales appeals rights weapons drugs services earnings communications operations systems jobs damages securities savings customs headquarters goods news politics economics affairs relations resources futures".split(
    " ",
  ),
);

const JOINED = 6;

/** "France and Germany plan to": a subject of two names takes the base form. */
function joinedSubject(scene: Scene, i: number): boolean {
  const stop = Math.max(scene.first, i - JOINED);
  for (let at = i - 1; at > stop; at--) {
    if (scene.lower[at] === "and") return complementFollows(scene, i);
    if (isVerb(scene.tag[at]) || scene.tag[at] === Tag.Punctuation) return false;
  }
  return false;
}

const PARALLEL = 12;

const adverbFollows = (scene: Scene, i: number): boolean => {
  const next = after(scene, i);
  return next >= 0 && (scene.tag[next] === Tag.Adverb || scene.tag[next] === Tag.Particle);
};

/** After "and", what stands before it tells: "buys and [sells]", "to cut costs and [boost] sales". */
function afterConjunction(scene: Scene, i: number, conjunction: number, noun: number): number {
  const form = baseForm(scene, i) ? Tag.Infinitive : Tag.PresentTense;
  const stop = Math.max(scene.first, conjunction - PARALLEL);
  for (let at = conjunction - 1; at >= stop; at--) {
    const tag = scene.tag[at];
    if (tag === Tag.Punctuation && at < conjunction - 1) break;
    if (!isVerb(tag)) continue;
    const same =
      tag === form || (form === Tag.Infinitive && tag === Tag.PresentTense && !scene.lower[at].endsWith("s"));
    if (!same) return noun;
    const sure = at === conjunction - 1 || conjunction < i - 1 || complementFollows(scene, i);
    return sure || adverbFollows(scene, i) ? tag : noun;
  }
  return noun;
}

/** After a comma: the verb of a subject that a clause or an apposition parts from it. */
function afterMark(scene: Scene, i: number, noun: number): number {
  if (isVerb(scene.tag[i]))
    return baseForm(scene, i) && !complementFollows(scene, i) ? noun : finiteOf(scene, i);
  if (scene.need <= 0 || nounSign(scene, i) || !complementFollows(scene, i)) return noun;
  return baseForm(scene, i) ? noun : Tag.PresentTense;
}
