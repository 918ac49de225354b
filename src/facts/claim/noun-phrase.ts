import { Shape } from "../../language/shape.ts";
import { isNoun, isVerb, Tag } from "../../language/tag.ts";
import type { Scene } from "./scene.ts";

/** Longest noun phrase that is walked, in tokens; bounds every walk. */
const REACH = 40;

const PREMODIFIERS: ReadonlySet<number> = new Set<number>([
  Tag.Noun,
  Tag.Plural,
  Tag.ProperNoun,
  Tag.Adjective,
  Tag.Value,
  Tag.Ordinal,
  Tag.Symbol,
  Tag.Genitive,
]);
const OPENERS: ReadonlySet<number> = new Set<number>([Tag.Determiner, Tag.Possessive]);
const JOINERS: ReadonlySet<string> = new Set([
  "of",
  "for",
  "in",
  "at",
  "from",
  "with",
  "to",
  "on",
  "near",
  "and",
  "&",
  "or",
]);
const DAYS: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split(" "),
);

const isHead = (tag: number): boolean =>
  isNoun(tag) ||
  tag === Tag.Pronoun ||
  tag === Tag.Value ||
  tag === Tag.Adjective ||
  tag === Tag.Determiner ||
  tag === Tag.QuestionWord;

/** First token of the noun phrase that ends before token `end`, not before `floor`; -1 when none does. */
export function nounPhraseBefore(scene: Scene, end: number, floor: number): number {
  const limit = Math.max(floor, end - REACH);
  let first = baseBefore(scene, end, limit);
  while (first > limit + 1) {
    const joiner = scene.tokens.lower[first - 1];
    if (!JOINERS.has(joiner)) break;
    const earlier = baseBefore(scene, first - 1, limit);
    if (earlier < 0 || !joins(scene, joiner, first)) break;
    first = earlier;
  }
  return first;
}

/** "and" joins noun phrases, but a pronoun begins a clause of its own. */
function joins({ tokens }: Scene, joiner: string, after: number): boolean {
  if (tokens.tag[after - 2] === Tag.Pronoun) return false;
  return joiner === "of" || tokens.tag[after] !== Tag.Pronoun;
}

/** First token of the noun phrase without prepositions that ends before `end`, or -1. */
function baseBefore({ tokens, quoted }: Scene, end: number, limit: number): number {
  const { tag, lower, shape } = tokens;
  let i = end - 1;
  if (i < limit || !isHead(tag[i]) || (shape[i] & Shape.Punctuation) !== 0) return -1;
  if (tag[i] === Tag.Pronoun || tag[i] === Tag.QuestionWord) return i;
  if (tag[i] === Tag.Determiner) return lower[i] === "that" || lower[i] === "the" ? -1 : i;
  while (i > limit) {
    const before = tag[i - 1];
    if (OPENERS.has(before)) return before === Tag.Possessive || lower[i - 1] !== "that" ? i - 1 : i;
    if (quoted[i - 1] !== quoted[i] && quoted[i] < 0 && tokens.lower[i - 1] !== "”") break;
    if (DAYS.has(lower[i - 1])) break;
    if (PREMODIFIERS.has(before)) i--;
    else if (lower[i - 1] === "," && tag[i] === Tag.Adjective && tag[i - 2] === Tag.Adjective) i--;
    else if (isParticipleBefore(tag, lower, i)) i--;
    else break;
  }
  return i;
}

/** "the proposed law": a participle between a determiner or adjective and a noun. */
const isParticipleBefore = (tag: Uint8Array, lower: readonly string[], i: number): boolean =>
  (tag[i - 1] === Tag.Participle || tag[i - 1] === Tag.Gerund || tag[i - 1] === Tag.PastTense) &&
  i >= 2 &&
  (OPENERS.has(tag[i - 2]) || tag[i - 2] === Tag.Adjective || tag[i - 2] === Tag.Genitive) &&
  lower[i - 2] !== "that";

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

function baseFrom({ tokens, quoted }: Scene, at: number, limit: number): number {
  const { tag } = tokens;
  let i = at;
  let headed = false;
  while (i < limit && quoted[i] === quoted[at]) {
    const here = tag[i];
    if (here === Tag.Pronoun) return headed || i > at ? i : i + 1;
    if (OPENERS.has(here) && headed) break;
    if (isNoun(here) || here === Tag.Value) headed = true;
    else if (!OPENERS.has(here) && !PREMODIFIERS.has(here) && !(isVerb(here) && !headed && i > at)) break;
    i++;
  }
  return headed ? i : at;
}
