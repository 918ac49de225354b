import { takesClause } from "../clause-verbs.ts";
import { TIME_HEADS } from "../phrases/time-words.ts";
import { bit, isVerb, Tag } from "../tag.ts";
import { nounFollows } from "./nominal.ts";
import { type Reader, words } from "./reader.ts";
import {
  after,
  afterAdverbs,
  beforeAdverbs,
  COMMON_NOUN_SET,
  NOUN_SET,
  type Scene,
  within,
} from "./scene.ts";

/** Nouns and adjectives that a "that" clause tells the content of. */
const CONTENT_WORDS = words(
  "accusation accusations admission agreement allegation allegations announcement argument assertion assumption assurance assurances awareness belief chance charge claim claims conclusion concern concerns confidence confirmation conviction danger decision declaration demand denial doubt evidence expectation expectations fact fear fears feeling finding findings ground grounds hint hints hope hopes hypothesis idea impression indication indications insistence knowledge likelihood message news notion odds opinion possibility prediction premise probability promise proof proposition prospect realization reason report reports requirement revelation rumor rumors rumour rumours sign signs speculation statement suggestion suggestions suspicion suspicions testimony theory threat view warning warnings word",
);

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
      (next === Tag.Preposition || next === Tag.Adverb || TIME_HEADS.has(scene.tokens.term[at + 1]))
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

export const that: Reader = (scene, i) => {
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
