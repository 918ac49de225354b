import { terms } from "../../lexicon/terms.ts";
import { GET } from "../helping-words.ts";
import { VerbFlag } from "../phrases.ts";
import { bit, Tag, VERB_TAGS } from "../tag.ts";
import type { Tokens } from "../tokens.ts";
import type { PhraseBuilder } from "./builder.ts";

const HAVE = terms("have has had having 've 'd 's");

const MAX_BETWEEN = 4;

/** "to", and all forms of verbs. */
export const VERB_STARTS = VERB_TAGS | bit(Tag.To);

/** Reads the verb group at `i`, a verb or "to" ("did not immediately respond", "to be sold off") and returns its end, or `i`. */
export function chunkVerb(tokens: Tokens, builder: PhraseBuilder, i: number, last: number): number {
  const { tag } = tokens;
  const infinitive = tag[i] === Tag.To;
  let head = infinitive ? nextVerb(tokens, i, last) : i;
  if (head < 0) return i;
  for (let next = nextPart(tokens, head, last); next >= 0; next = nextPart(tokens, head, last)) head = next;
  const end = groupEnd(tokens, head, last);
  builder.addVerb(i, end, head, flagsOf(tokens, i, head, end) | (infinitive ? VerbFlag.Infinitive : 0));
  return end;
}

/** The next token that is no adverb and no negation, or -1. */
function nextVerb(tokens: Tokens, i: number, last: number): number {
  const stop = Math.min(last, i + 1 + MAX_BETWEEN);
  for (let at = i + 1; at < stop; at++) {
    const tag = tokens.tag[at];
    if (tag === Tag.Adverb || tag === Tag.Negative) continue;
    return tag >= Tag.Infinitive && tag <= Tag.Modal ? at : -1;
  }
  return -1;
}

/** The verb that goes on from the helping verb at `i`, or -1. */
function nextPart(tokens: Tokens, i: number, last: number): number {
  const { tag, lower, term } = tokens;
  const gets = GET.has(term[i]);
  if (tag[i] < Tag.Copula && !gets && lower[i] !== "having") return -1;
  const next = nextVerb(tokens, i, last);
  if (next < 0) return -1;
  return goesOn(tag[i], tag[next], lower[next], gets) ? next : -1;
}

function goesOn(helper: number, next: number, word: string, gets: boolean): boolean {
  if (gets) return next === Tag.Participle;
  if (helper === Tag.Copula)
    return next === Tag.Participle || next === Tag.Gerund || word === "being" || word === "been";
  if (helper === Tag.Modal)
    return (
      next === Tag.Infinitive ||
      next === Tag.Auxiliary ||
      (next === Tag.Copula && word === "be") ||
      next === Tag.PresentTense
    );
  return next === Tag.Infinitive || next === Tag.Participle || word === "been" || next === Tag.PastTense;
}

/** Takes in "not" right after a lone helping verb ("is not") and the verb's particle ("carry out"). */
function groupEnd(tokens: Tokens, head: number, last: number): number {
  const next = head + 1 < last ? tokens.tag[head + 1] : Tag.Unknown;
  if (next === Tag.Negative && tokens.tag[head] >= Tag.Copula) return head + 2;
  return next === Tag.Particle ? head + 2 : head + 1;
}

function flagsOf(tokens: Tokens, first: number, head: number, end: number): number {
  const { tag, lower, term } = tokens;
  let flags = isNegated(tokens, first, end) ? VerbFlag.Negated : 0;
  let helper = -1;
  for (let at = first; at < head; at++) {
    if (tag[at] === Tag.Modal) flags |= VerbFlag.Modal;
    if ((tag[at] === Tag.Auxiliary || lower[at] === "having") && HAVE.has(term[at]))
      flags |= VerbFlag.Perfect;
    if (tag[at] >= Tag.Infinitive && tag[at] <= Tag.Modal) helper = at;
  }
  if (helper >= 0) return flags | voiceOf(tokens, first, helper, head);
  if (tag[first] === Tag.To) return flags;
  if (tag[head] === Tag.Modal) return flags | VerbFlag.Modal;
  if (tag[head] === Tag.Participle || lower[head] === "been") return flags | VerbFlag.Participle;
  if (tag[head] === Tag.Gerund || lower[head] === "being") return flags | VerbFlag.Gerund;
  return tag[head] === Tag.Infinitive || lower[head] === "be" ? flags | VerbFlag.Infinitive : flags;
}

/** Passive and progressive, from the last helping verb; "having gone" and "being sold" carry no tense. */
function voiceOf(tokens: Tokens, first: number, helper: number, head: number): number {
  const { tag, lower, term } = tokens;
  const passive = tag[helper] === Tag.Copula || GET.has(term[helper]);
  let flags = passive && tag[head] === Tag.Participle ? VerbFlag.Passive : 0;
  const opens = helper === first;
  if (
    tag[helper] === Tag.Copula &&
    (tag[head] === Tag.Gerund || lower[head] === "being" || (lower[helper] === "being" && !opens))
  )
    flags |= VerbFlag.Progressive;
  if (opens && (lower[helper] === "having" || lower[helper] === "being")) flags |= VerbFlag.Gerund;
  return opens && lower[helper] === "been" ? flags | VerbFlag.Participle : flags;
}

function isNegated(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens.tag[at] === Tag.Negative) return true;
  return (
    first > 0 &&
    tokens.tag[first - 1] === Tag.Negative &&
    tokens.sentence[first - 1] === tokens.sentence[first]
  );
}
