import type { TokenSpan } from "../../../engine/rule.ts";
import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { having } from "../../../lexicon/terms.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { contentEnd } from "../content/end.ts";
import { placeOf } from "../content/placement.ts";
import type { ClaimContext } from "../context.ts";
import { isClauseAt } from "../syntax/clause.ts";
import { nounPhraseBefore, nounPhraseFrom } from "../syntax/noun-phrase.ts";
import { mainVerbAfter } from "../syntax/tensed.ts";
import { type Cue, Frame } from "../words/cue.ts";
import { NOUN_CUES } from "../words/cues.ts";

/** her claim that T · the mayor's call for T · his decision to T. */
export function nounFrame(context: ClaimContext, at: number): Attribution | undefined {
  const noun = NOUN_CUES.get(context.tokens.term[at]);
  if (noun === undefined || at + 2 >= context.passage.last) return undefined;
  const follower = followerAt(context.tokens, at + 1, noun);
  if (follower === 0) return undefined;
  const owner = ownerOf(context, at);
  if (owner === undefined) return follower === Frame.That ? aloneFrame(context, at, noun) : undefined;
  if (follower === Frame.Infinitive && !isInfinitive(context.tokens, at + 1)) return undefined;
  const from = follower === Frame.Preposition ? at + 2 : at + 1;
  const last = ownedEnd(context, owner.last, from, follower);
  if (last <= from) return undefined;
  const cue = { first: owner.last, last: from };
  return attribution("claim/speaker-noun", noun, owner, cue, [{ first: from, last }]);
}

/** What a noun takes at `at`: "that", an infinitive or one of its prepositions; or 0. */
function followerAt({ lower, term }: Tokens, at: number, { frames, prepositions }: Cue): number {
  if (lower[at] === "that") return frames & Frame.That;
  if (lower[at] === "to") return frames & Frame.Infinitive;
  return prepositions.includes(term[at]) ? Frame.Preposition : 0;
}

const isInfinitive = ({ tag }: Tokens, to: number): boolean =>
  tag[to] === Tag.To || tag[to + 1] === Tag.Infinitive;

/** Where the content of an owned noun ends, whose owner ends at `owner`. */
function ownedEnd(context: ClaimContext, owner: number, from: number, follower: number): number {
  let end = contentEnd(context, from);
  // After a preposition the content is a noun phrase, with the clause that hangs on it.
  if (follower === Frame.Preposition) end = Math.max(end, nounPhraseFrom(context, from));
  if (!isSubject(context, owner)) return end;
  return mainVerbAfter(context, from, end, follower === Frame.That);
}

/** How far back a verb is sought that would make the noun an object. */
const SUBJECT_REACH = 30;

/** No finite verb stands before the noun, so that one behind its content is the verb of the sentence. */
function isSubject({ tokens, quoted, passage }: ClaimContext, at: number): boolean {
  for (let i = at - 1; i >= Math.max(passage.first, at - SUBJECT_REACH); i--)
    if (quoted[i] >= 0 || isFiniteVerb(tokens.tag[i])) return false;
  return true;
}

/** The possessive before the noun: "her", "the mayor's". */
function ownerOf(context: ClaimContext, at: number): TokenSpan | undefined {
  const { tag } = context.tokens;
  const { first } = context.passage;
  for (let i = at - 1; i >= Math.max(first, at - 4); i--) {
    if (tag[i] === Tag.Possessive) return { first: i, last: i + 1 };
    if (tag[i] === Tag.Genitive) {
      const owner = nounPhraseBefore(context, i, first);
      return owner < 0 ? undefined : { first: owner, last: i + 1 };
    }
    if (tag[i] !== Tag.Adjective && tag[i] !== Tag.Noun && tag[i] !== Tag.Participle && tag[i] !== Tag.Value)
      return undefined;
  }
  return undefined;
}

const ALLEGATIONS = having("allegation");

/** reports that T · amid allegations that T: nobody is named. */
function aloneFrame(context: ClaimContext, at: number, cueWord: Cue): Attribution | undefined {
  const { lower, tag, term } = context.tokens;
  if (!ALLEGATIONS.has(term[at]) || !isClauseAt(context, at + 2)) return undefined;
  if (at > context.passage.first && tag[at - 1] === Tag.Determiner && lower[at - 1] !== "the")
    return undefined;
  const place = placeOf(context, at, true);
  const last = contentEnd(context, at + 1, place);
  if (last <= at + 2 || isRelative(tag, at + 2, last)) return undefined;
  const cue = { first: at, last: at + 1 };
  return attribution("claim/noun-alone", cueWord, undefined, cue, [{ first: at + 1, last }]);
}

/** How far the verb of the clause is sought. */
const CLAUSE_REACH = 12;

/** "the claims that they filed were lost": two finite verbs side by side, so that "that" stands for the noun. */
function isRelative(tag: Uint8Array, first: number, last: number): boolean {
  for (let i = first; i < Math.min(last - 1, first + CLAUSE_REACH); i++)
    if (tag[i] === Tag.PastTense || tag[i] === Tag.PresentTense) return isFiniteVerb(tag[i + 1]);
  return false;
}
