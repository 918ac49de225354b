import { TAKES_CLAUSE } from "./clause-words.ts";
import { Shape } from "./shape.ts";
import { isFiniteVerb, isVerb, setOf, Tag, VERB_TAGS, within } from "./tag.ts";
import { tagCapitals } from "./tagging/capitals.ts";
import { INFINITIVE, type TaggingContext } from "./tagging/context.ts";
import { chooserOf } from "./tagging/function-words.ts";
import { chooseOpen, OPEN_CLASS } from "./tagging/open-class.ts";
import { opensByPreposition } from "./tagging/past.ts";
import type { Tokens } from "./tokens.ts";

/** What the tagger needs to know of a sentence: its tokens, `last` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Gives every token, which has its usual tag and all that it can have, the one that it has here: first what is capitalised,
 * then, sentence by sentence from left to right, what its neighbours make of it.
 */
export function tagTokens(tokens: Tokens, sentences: readonly TokenRange[]): void {
  tagCapitals(tokens, sentences);
  const { tag, lower, term, shape, tags } = tokens;
  const context: TaggingContext = { tokens, tag, lower, term, shape, tags, first: 0, last: 0, need: 1 };
  for (const { first, last } of sentences) tagSentence(context, first, last);
}

const CLAUSE_OPENERS = setOf(Tag.Subordinator, Tag.QuestionWord);
/** What opens or closes clauses. */
const COUNTED = VERB_TAGS | CLAUSE_OPENERS | setOf(Tag.Punctuation, Tag.Conjunction);

function tagSentence(context: TaggingContext, first: number, last: number): void {
  const { tag, tags } = context;
  context.first = first;
  context.last = last;
  context.need = 1;
  for (let i = first; i < last; i++) {
    const able = tags[i];
    if ((able & (able - 1)) !== 0 || able === INFINITIVE) tag[i] = choose(context, i, able);
    if (within(tag[i], COUNTED)) count(context, i);
  }
}

/** Settles the tag of a token that can have several. */
function choose(context: TaggingContext, i: number, able: number): number {
  const chooser = chooserOf(context.term[i]);
  if (chooser !== undefined) return chooser(context, i);
  return (able & OPEN_CLASS) !== 0 ? chooseOpen(context, i) : context.tag[i];
}

/** Keeps count of the finite verbs still to come. */
function count(context: TaggingContext, i: number): void {
  const tag = context.tag[i];
  if (isVerb(tag)) {
    // The verb of "After the talks collapsed, …" is not the one the main clause waits for.
    if (isFiniteVerb(tag) && !followsHelper(context, i) && !opensByPreposition(context, i - 1))
      context.need--;
    if (tag <= Tag.Participle && context.need <= 0 && TAKES_CLAUSE.has(context.term[i])) context.need++;
  } else if (within(tag, CLAUSE_OPENERS)) context.need++;
  else if (tag === Tag.Punctuation && (context.lower[i] === ";" || context.lower[i] === ":"))
    context.need = 1;
  else if (context.need <= 0 && (tag === Tag.Conjunction || (context.shape[i] & Shape.QuoteMark) !== 0))
    context.need = 1;
}

/** "has been": one finite verb, not two. */
const followsHelper = ({ lower, first }: TaggingContext, i: number): boolean =>
  lower[i] === "been" || lower[i] === "being" || (lower[i] === "be" && i > first);
