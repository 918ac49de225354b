import { bit, Tag } from "../tag.ts";
import { adjectiveOrAdverb, adjectiveOrNoun, nounFollows } from "./nominal.ts";
import { pastOrParticiple } from "./past.ts";
import { nounOrPresent } from "./present.ts";
import {
  after,
  before,
  beforeAdverbs,
  COMMON_NOUN_SET,
  NOUN_SET,
  OPENER_SET,
  PAST_SET,
  PRESENT_SET,
  type Scene,
  within,
} from "./scene.ts";

const DO: ReadonlySet<string> = new Set(["do", "does", "did"]);

/** Chooses among the tags of an ambiguous noun, verb, adjective or adverb. */
export function chooseOpen(scene: Scene, i: number): number {
  const set = scene.sets[i];
  if ((set & COMMON_NOUN_SET) !== 0 && headsCountedPhrase(scene, i)) return Tag.Noun;
  if ((set & bit(Tag.Infinitive)) !== 0 && wantsBaseForm(scene, i)) return Tag.Infinitive;
  if ((set & bit(Tag.Participle)) !== 0 && followsHave(scene, i)) return Tag.Participle;
  if ((set & bit(Tag.Participle)) !== 0 && (set & bit(Tag.Noun)) !== 0 && followsBe(scene, i))
    return Tag.Participle;
  if ((set & bit(Tag.ProperNoun)) !== 0 && (set & bit(Tag.Adjective)) !== 0) return demonym(scene, i);
  if ((set & PAST_SET) !== 0 && (set & (PRESENT_SET | COMMON_NOUN_SET)) === 0)
    return pastOrParticiple(scene, i);
  if ((set & bit(Tag.Gerund)) !== 0) return gerund(scene, i);
  if ((set & PAST_SET) !== 0 && within(scene.tag[i], PAST_SET)) return pastOrParticiple(scene, i);
  if ((set & PRESENT_SET) !== 0 && (set & COMMON_NOUN_SET) !== 0)
    return withAdjective(scene, i, nounOrPresent(scene, i));
  if ((set & PRESENT_SET) !== 0) return presentOnly(scene, i);
  return describing(scene, i);
}

const MAX_NUMBER_WORDS = 6;

/** The last word of a phrase that a number opens: "a $4 million [fine] against", "its 3 % [cut]". */
function headsCountedPhrase(scene: Scene, i: number): boolean {
  if (!within(scene.tag[i], bit(Tag.Adjective) | bit(Tag.Adverb)) || nounFollows(scene, i)) return false;
  let at = i - 1;
  let numbers = 0;
  for (let n = 0; n < MAX_NUMBER_WORDS && at >= scene.first; n++, at--) {
    const tag = scene.tag[at];
    if (tag === Tag.Value) numbers++;
    else if (tag !== Tag.Symbol && !(tag === Tag.Noun && at === i - 1)) break;
  }
  return numbers > 0 && at >= scene.first && within(scene.tag[at], OPENER_SET);
}

/** After "to", a modal, or "do", adverbs and "not" passed over. */
function wantsBaseForm(scene: Scene, i: number): boolean {
  const at = beforeAdverbs(scene, i);
  if (at < 0) return false;
  const left = scene.tag[at];
  if (left === Tag.To || left === Tag.Modal) return true;
  return left === Tag.Auxiliary && DO.has(scene.lower[at]);
}

/** After "has", "have", "had" as helping verbs, whatever else the word can be ("has [come]", "had [set] up"). */
function followsHave(scene: Scene, i: number): boolean {
  const at = beforeAdverbs(scene, i);
  return at >= 0 && scene.tag[at] === Tag.Auxiliary && !DO.has(scene.lower[at]);
}

/** "was [shot]", "is [run] by": after a form of "be" no bare noun follows. */
function followsBe(scene: Scene, i: number): boolean {
  const at = beforeAdverbs(scene, i);
  return at >= 0 && scene.tag[at] === Tag.Copula && scene.tag[i] !== Tag.Adjective && !nounFollows(scene, i);
}

const demonym = (scene: Scene, i: number): number => {
  if (nounFollows(scene, i))
    return scene.tag[after(scene, i)] === Tag.ProperNoun ? scene.tag[i] : Tag.Adjective;
  const at = before(scene, i);
  return at >= 0 && scene.tag[at] === Tag.Copula ? Tag.Adjective : Tag.ProperNoun;
};

/** "key", "top", "present": an adjective wherever a noun follows and no verb was chosen. */
function withAdjective(scene: Scene, i: number, chosen: number): number {
  if ((scene.sets[i] & bit(Tag.Adjective)) === 0 || chosen === Tag.PresentTense || chosen === Tag.Infinitive)
    return chosen;
  const at = beforeAdverbs(scene, i);
  if (at >= 0 && scene.tag[at] === Tag.Copula && !nounFollows(scene, i)) return Tag.Adjective;
  return scene.tag[i] === Tag.Adjective || scene.tag[i] === Tag.Adverb ? describing(scene, i) : chosen;
}

/** A base form or a third person that is no noun: finite, save after what asks for a base form. */
function presentOnly(scene: Scene, i: number): number {
  const set = scene.sets[i];
  if (within(scene.tag[i], bit(Tag.Adjective) | bit(Tag.Adverb))) {
    const at = before(scene, i);
    const subject =
      at >= 0 && (scene.tag[at] === Tag.Plural || scene.tag[at] === Tag.Pronoun) && scene.need > 0;
    return subject &&
      (set & bit(Tag.Infinitive)) !== 0 &&
      scene.tag[i] !== Tag.Adverb &&
      !nounFollows(scene, i)
      ? Tag.PresentTense
      : describing(scene, i);
  }
  if ((set & bit(Tag.PastTense)) !== 0 && scene.tag[i] === Tag.PastTense) return pastOrParticiple(scene, i);
  if ((set & bit(Tag.PresentTense)) !== 0) return Tag.PresentTense;
  const at = beforeAdverbs(scene, i);
  if (at < 0) return Tag.Infinitive;
  const left = scene.tag[at];
  return within(left, NOUN_SET) ||
    left === Tag.Pronoun ||
    left === Tag.QuestionWord ||
    left === Tag.Conjunction
    ? Tag.PresentTense
    : Tag.Infinitive;
}

/** A form in -ing: verb, noun ("the [building]") or adjective ("the [leading] party"). */
function gerund(scene: Scene, i: number): number {
  const set = scene.sets[i];
  const at = beforeAdverbs(scene, i);
  const left = at < 0 ? Tag.Unknown : scene.tag[at];
  if (left === Tag.Copula) return scene.tag[i] === Tag.Adjective ? Tag.Adjective : Tag.Gerund;
  const inPhrase =
    left === Tag.Determiner || left === Tag.Possessive || left === Tag.Genitive || left === Tag.Adjective;
  if (!inPhrase) return scene.tag[i] === Tag.Adjective && !nounFollows(scene, i) ? Tag.Gerund : scene.tag[i];
  if (nounFollows(scene, i)) return (set & bit(Tag.Adjective)) !== 0 ? Tag.Adjective : scene.tag[i];
  return (set & bit(Tag.Noun)) !== 0 || left !== Tag.Adjective ? Tag.Noun : scene.tag[i];
}

function describing(scene: Scene, i: number): number {
  const set = scene.sets[i];
  const adjective = (set & bit(Tag.Adjective)) !== 0;
  if (adjective && (set & bit(Tag.Adverb)) !== 0) return adjectiveOrAdverb(scene, i);
  if (adjective && (set & bit(Tag.Noun)) !== 0) return adjectiveOrNoun(scene, i);
  return scene.tag[i];
}
