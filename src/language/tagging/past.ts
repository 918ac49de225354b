import { CLAUSE_PREPOSITIONS } from "../closed-class.ts";
import { bit, isVerb, Tag } from "../tag.ts";
import { objectFollows, pastAhead } from "./clause.ts";
import { nounFollows } from "./nominal.ts";
import { after, before, beforeAdverbs, NOUN_SET, type Scene, within } from "./scene.ts";

const PASSIVE_HELPERS: ReadonlySet<string> = new Set(["get", "gets", "got", "getting", "gotten"]);
const HAVE: ReadonlySet<string> = new Set(["have", "has", "had", "having", "'ve", "'d"]);

/** Past forms of verbs that take a clause without "that". */
const REPORTED: ReadonlySet<string> = new Set(
  "announced claimed argued suggested warned admitted acknowledged confirmed reported declared insisted predicted believed hoped feared noted added revealed alleged indicated conceded concluded".split(
    " ",
  ),
);

/** Pronouns that participles hang on ("those [killed] in"). */
const INDEFINITE: ReadonlySet<string> = new Set([
  "those",
  "anyone",
  "someone",
  "everyone",
  "all",
  "nobody",
  "others",
  "anything",
  "something",
]);

/** Past tense, participle or adjective ("the man [accused] of fraud [denied] it"). */
export function pastOrParticiple(scene: Scene, i: number): number {
  const set = scene.sets[i];
  const canBePast = (set & bit(Tag.PastTense)) !== 0;
  const at = beforeAdverbs(scene, i);
  if (at < 0) return opening(scene, i, canBePast);
  const left = scene.tag[at];
  if (left === Tag.Copula || PASSIVE_HELPERS.has(scene.lower[at])) return passive(scene, i);
  if (left === Tag.Auxiliary || HAVE.has(scene.lower[at])) return Tag.Participle;
  if (inPhrase(left)) return attributive(scene, i, left);
  if (!canBePast) return Tag.Participle;
  if (INDEFINITE.has(scene.lower[at])) return afterNoun(scene, i, at);
  if (left === Tag.Pronoun || left === Tag.QuestionWord) return Tag.PastTense;
  if (within(left, NOUN_SET)) return afterNoun(scene, i, at);
  if (left === Tag.Punctuation) return afterMark(scene, i, at);
  if (left === Tag.Conjunction) return afterConjunction(scene, i, at);
  if (isVerb(left)) return Tag.Participle;
  if (left === Tag.Preposition || left === Tag.Subordinator || left === Tag.To)
    return attributive(scene, i, left);
  return scene.need > 0 ? Tag.PastTense : Tag.Participle;
}

const inPhrase = (left: number): boolean =>
  left === Tag.Determiner ||
  left === Tag.Possessive ||
  left === Tag.Genitive ||
  left === Tag.Adjective ||
  left === Tag.Value ||
  left === Tag.Ordinal;

/** "Based in Paris, …", "Asked about it, …"; "Said Smith: …" is the rare exception. */
function opening(scene: Scene, i: number, canBePast: boolean): number {
  if (nounFollows(scene, i)) return scene.lower[i] === "said" ? Tag.PastTense : Tag.Adjective;
  return canBePast && scene.lower[i] === "said" ? Tag.PastTense : Tag.Participle;
}

const passive = (scene: Scene, i: number): number =>
  scene.tag[i] === Tag.Adjective && scene.lower[after(scene, i)] !== "by" ? Tag.Adjective : Tag.Participle;

/** Before its noun a participle is an adjective ("the [accused] man"). */
function attributive(scene: Scene, i: number, left: number): number {
  if (nounFollows(scene, i)) return Tag.Adjective;
  if (left === Tag.Value && (scene.sets[i] & bit(Tag.PastTense)) !== 0 && scene.need > 0)
    return Tag.PastTense;
  return (scene.sets[i] & bit(Tag.Noun)) !== 0 ? Tag.Noun : Tag.Participle;
}

/** After a noun: the main verb, or a relative clause cut short ("the man [accused] of …"). */
function afterNoun(scene: Scene, i: number, noun: number): number {
  if (scene.lower[i] === "said") return Tag.PastTense;
  const next = after(scene, i);
  if (scene.need <= 0 && !opensByPreposition(scene, noun))
    return objectFollows(scene, next) ? Tag.PastTense : Tag.Participle;
  // "The firm [announced] the deal would close": the verb ahead belongs to the clause that is reported.
  if (REPORTED.has(scene.lower[i]) && objectFollows(scene, next)) return Tag.PastTense;
  if (next >= 0 && scene.lower[next] === "by" && noun === i - 1 && pastAhead(scene, i)) return Tag.Participle;
  return pastAhead(scene, i) ? Tag.Participle : Tag.PastTense;
}

const PHRASE_REACH = 8;

/** "after the talks [collapsed]": the noun phrase before the verb stands after a word that can open a clause. */
export function opensByPreposition(scene: Scene, noun: number): boolean {
  const stop = Math.max(scene.first, noun - PHRASE_REACH);
  for (let at = noun; at >= stop; at--) {
    if (CLAUSE_PREPOSITIONS.has(scene.lower[at]))
      return scene.tag[at - 1] !== Tag.Participle || scene.lower[at] !== "as";
    if (isVerb(scene.tag[at]) || scene.tag[at] === Tag.Punctuation) return false;
  }
  return false;
}

/** After a comma: the verb of a subject with an apposition, or a participle clause (", [based] in Boston,"). */
function afterMark(scene: Scene, i: number, mark: number): number {
  if (scene.lower[i] === "said") return Tag.PastTense;
  const next = after(scene, i);
  if (scene.need <= 0) return Tag.Participle;
  if (closesInsert(scene, mark)) return Tag.PastTense;
  return next >= 0 && scene.tag[next] === Tag.Preposition && scene.lower[mark] === ","
    ? Tag.Participle
    : Tag.PastTense;
}

const INSERT = 25;

/** Has another comma opened what this one closes ("Smith, the chairman, said")? */
function closesInsert(scene: Scene, mark: number): boolean {
  const opener = scene.lower[mark];
  const stop = Math.max(scene.first, mark - INSERT);
  for (let at = mark - 1; at >= stop; at--)
    if (scene.lower[at] === opener || scene.lower[at] === "(") return true;
  return false;
}

const PARALLEL = 12;

/** After "and" the form of the verb before it holds ("was tried and [convicted]", "denied it and [left]"). */
function afterConjunction(scene: Scene, i: number, conjunction: number): number {
  const next = after(scene, i);
  if (next >= 0 && scene.lower[next] === "by") return Tag.Participle;
  const stop = Math.max(scene.first, conjunction - PARALLEL);
  for (let at = conjunction - 1; at >= stop; at--) {
    const tag = scene.tag[at];
    if (tag === Tag.Participle) return Tag.Participle;
    if (tag === Tag.PastTense || tag === Tag.PresentTense || tag === Tag.Copula) break;
  }
  return nounFollows(scene, i) && scene.tag[before(scene, conjunction)] === Tag.Adjective
    ? Tag.Adjective
    : Tag.PastTense;
}
