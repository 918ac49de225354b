import { Shape } from "../../../language/shape.ts";
import { isVerb, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { TermBits, terms } from "../../../lexicon/terms.ts";
import { type ClaimContext, opensQuotation } from "../context.ts";
import { isClauseAt } from "../syntax/clause.ts";
import { nounPhraseFrom } from "../syntax/noun-phrase.ts";
import { isCurrency, numberAfterModifier } from "../syntax/number-modifier.ts";
import { isTimeWord, timeFrom } from "../syntax/time.ts";
import { Frame } from "../words/cue.ts";
import type { ContentStart } from "./start.ts";

/** How far a mark is sought that closes what stands before a clause. */
const REACH = 24;

/** Words and marks that open content. Bits. */
const Opener = {
  Colon: 1,
  Comma: 2,
  That: 4,
  Reason: 8,
  To: 16,
  Not: 32,
  Question: 64,
  Fronted: 128,
} as const;

const OPENERS = new TermBits([
  [terms(":"), Opener.Colon],
  [terms(","), Opener.Comma],
  [terms("that"), Opener.That],
  // Right behind the cue they open what was said ("said because it rained, …").
  [terms("because although unless despite"), Opener.Reason],
  [terms("to"), Opener.To],
  [terms("not never"), Opener.Not],
  [terms("what who whom whose how why where when which whether if whatever"), Opener.Question],
  // Right behind the cue they open a clause or phrase that stands before what was said ("said while it rained, the roof held").
  [terms("while although though if unless since once despite by without"), Opener.Fronted],
]);

/** Names what begins at `at`. */
export function classify(context: ClaimContext, at: number, cueEnd: number): ContentStart {
  const { last } = context.passage;
  if (at >= last) return { kind: 0, at: cueEnd, cueEnd };
  if (opensQuotation(context, at)) return { kind: Frame.Quotation, at, cueEnd };
  const opener = OPENERS.get(context.tokens.term[at]);
  if ((opener & Opener.Colon) !== 0 && at + 1 < last)
    return { kind: Frame.Quotation, at: at + 1, cueEnd: at === cueEnd ? at + 1 : cueEnd };
  if ((opener & Opener.Comma) !== 0 && opensQuotation(context, at + 1) && at + 1 < last)
    return { kind: Frame.Quotation, at: at + 1, cueEnd };
  const kind = opener === 0 ? -1 : openedBy(context, opener, at, at === cueEnd);
  return { kind: kind >= 0 ? kind : bareKind(context, at), at, cueEnd };
}

/** What a word opens, or -1 where it does not tell; `direct`: the cue stands right before it. */
function openedBy(context: ClaimContext, opener: number, at: number, direct: boolean): number {
  const { lower } = context.tokens;
  if ((opener & Opener.That) !== 0 && opensThat(context, at)) return Frame.That;
  if ((opener & Opener.Reason) !== 0 && direct && isClauseAt(context, at + 1)) return Frame.Clause;
  if ((opener & Opener.To) !== 0 && at + 1 < context.passage.last && takesVerb(context.tokens, at))
    return opensInfinitive(context, at) ? Frame.Infinitive : 0;
  if ((opener & Opener.Not) !== 0 && lower[at + 1] === "to") return Frame.Infinitive;
  if ((opener & Opener.Question) !== 0) return Frame.Question;
  if ((opener & Opener.Fronted) !== 0 && direct && opensFronted(context, at)) return Frame.Clause;
  return -1;
}

/** The kind of what no word opens: a gerund, a clause, a noun phrase, or nothing. */
function bareKind(context: ClaimContext, at: number): number {
  const { tokens } = context;
  if (tokens.tag[at] === Tag.Gerund) return Frame.Gerund;
  if ((tokens.shape[at] & Shape.Punctuation) !== 0 && !isCurrency(tokens.lower[at])) return 0;
  const bare = numberAfterModifier(tokens, at);
  if (isClauseAt(context, bare) || opensAsSubject(context, at)) return Frame.Clause;
  if (isTimeWord(tokens.term[at]) && tokens.tag[at + 1] !== Tag.Genitive) return 0;
  return nounPhraseFrom(context, bare) > bare ? Frame.Object : 0;
}

/** A comma closes the fronted clause, and a clause follows. */
function opensFronted(context: ClaimContext, at: number): boolean {
  const limit = Math.min(context.passage.last - 1, at + REACH);
  for (let i = at + 1; i < limit; i++) if (context.tokens.lower[i] === ",") return isClauseAt(context, i + 1);
  return false;
}

const NOMINATIVES = terms("he she they we i");

/** "said [he beat her]": such a pronoun can be no object, even where its verb looks like a noun. */
const opensAsSubject = ({ tokens, passage }: ClaimContext, at: number): boolean =>
  NOMINATIVES.has(tokens.term[at]) &&
  at + 1 < passage.last &&
  (tokens.shape[at + 1] & (Shape.Punctuation | Shape.QuoteMark)) === 0;

/** "that" before a clause: neither "that night" nor the end of the sentence. */
function opensThat(context: ClaimContext, at: number): boolean {
  const { lower, tag } = context.tokens;
  if (at + 1 >= context.passage.last || (timeFrom(context.tokens, at) > at && !isVerb(tag[at + 2])))
    return false;
  return lower[at + 1] !== "," || goesOn(context, at + 2);
}

/** "to" before anything but a noun phrase with its article. */
const takesVerb = ({ tag, lower }: Tokens, at: number): boolean =>
  tag[at + 1] !== Tag.Determiner && !lower[at + 1].startsWith("the");

const opensInfinitive = (context: ClaimContext, at: number): boolean => {
  const { tag } = context.tokens;
  return (
    opensQuotation(context, at + 1) || isVerb(tag[at + 1]) || tag[at] === Tag.To || tag[at + 1] === Tag.Noun
  );
};

/** `said that, in her view, T`: not `said that, and left`. */
function goesOn(context: ClaimContext, at: number): boolean {
  if (opensQuotation(context, at)) return true;
  const { lower, tag } = context.tokens;
  const { last } = context.passage;
  if (tag[at] === Tag.Conjunction || at + 4 >= last) return false;
  for (let i = at + 1; i < Math.min(last - 2, at + REACH); i++) if (lower[i] === ",") return true;
  return tag[at] === Tag.Preposition || tag[at] === Tag.Subordinator;
}
