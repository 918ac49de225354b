import { Shape } from "../../language/shape.ts";
import { Tag } from "../../language/tag.ts";
import type { Scene } from "./scene.ts";

/** Longest noun phrase that is walked, in tokens; bounds every walk. */
const REACH = 40;

const JOINERS: ReadonlySet<string> = new Set(
  "of for in at from with to on near and & or against about between".split(" "),
);

/** First token of the noun phrase that ends before token `end`, not before `floor`; -1 when none does. */
export function nounPhraseBefore(scene: Scene, end: number, floor: number): number {
  const limit = Math.max(floor, end - REACH);
  let first = baseBefore(scene, end, limit);
  while (first > limit + 1) {
    const joiner = scene.tokens.lower[first - 1];
    if (!JOINERS.has(joiner) || !joins(scene, joiner, first)) break;
    // "Lloyd's of London": a name that ends like a genitive.
    const named = joiner === "of" && scene.tokens.lower[first - 2] === "'s" ? first - 2 : first - 1;
    const earlier = baseBefore(scene, named, limit);
    if (earlier < 0) break;
    first = earlier;
  }
  return first;
}

/** "and" joins noun phrases, but a pronoun begins a clause of its own. */
function joins({ tokens }: Scene, joiner: string, after: number): boolean {
  if (tokens.tag[after - 2] === Tag.Pronoun && joiner !== "of") return false;
  return joiner === "of" || tokens.tag[after] !== Tag.Pronoun;
}

/** First token of the base noun phrase that ends before `end`, or -1. */
function baseBefore({ document, tokens, quoted }: Scene, end: number, limit: number): number {
  const at = end - 1;
  if (at < limit) return -1;
  if (tokens.tag[at] === Tag.QuestionWord) return at;
  if (tokens.lower[at] === "that" && tokens.tag[at - 1] !== Tag.Preposition) return at;
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

/** A pronoun, or a capitalised word that was taken for a verb ("Bob said"). */
const standsAlone = ({ lower, shape, tag }: Scene["tokens"], at: number): boolean =>
  PRONOUNS.has(lower[at]) ||
  ((shape[at] & (Shape.Capital | Shape.Word)) === (Shape.Capital | Shape.Word) &&
    (tag[at] === Tag.Infinitive || tag[at] === Tag.PresentTense || tag[at] === Tag.Adjective));

/** Words that stand for people without a noun. */
const PRONOUNS: ReadonlySet<string> = new Set(
  "both all some many others few most one those these another each police".split(" "),
);

/** The token after the noun phrase that begins at `at`, not after `ceiling`; `at` when none does. */
export function nounPhraseFrom(scene: Scene, at: number, ceiling: number): number {
  const limit = Math.min(ceiling, at + REACH);
  let end = baseFrom(scene, at, limit);
  while (end > at && end < limit - 1) {
    const joiner = scene.tokens.lower[end];
    if (!JOINERS.has(joiner) || joiner === "to") break;
    const further = baseFrom(scene, end + 1, limit);
    if (further <= end + 1) break;
    end = further;
  }
  return end;
}

function baseFrom({ document, quoted }: Scene, at: number, limit: number): number {
  // Behind the text, where a quotation that is not closed may end, there is none.
  const phrase = at < limit ? (document.phrases.noun[at] ?? -1) : -1;
  if (phrase < 0) return at;
  const end = Math.min(limit, document.phrases.nounLast[phrase]);
  if (quoted[end - 1] === quoted[at]) return end;
  let last = at;
  while (last < end && quoted[last] === quoted[at]) last++;
  return last;
}
