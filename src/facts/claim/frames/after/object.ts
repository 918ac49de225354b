import type { TokenSpan } from "../../../../engine/rule.ts";
import { Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { having, type TermSet, terms } from "../../../../lexicon/terms.ts";
import type { ContentStart } from "../../content/start.ts";
import type { ClaimContext } from "../../context.ts";
import type { VerbSite } from "../../sites.ts";
import { isPredicateAt } from "../../syntax/noun-phrase.ts";
import { isTensed } from "../../syntax/tensed.ts";
import type { VerbGroup } from "../../syntax/verb-group.ts";
import { type Cue, Frame } from "../../words/cue.ts";

export const EVIDENCE = having("evidence");
const AS = terms("as");
const WITH = terms("with over");
const ATTITUDES = having("attitude");
const CLAIMABLE = having("claimable");
const PERMISSIONS = having("permission");
const NEWS = having("news");

/** Does the verb say something of an object that stands at `content`, or does it only tell what somebody does with it? */
export function saysOfObject(
  context: ClaimContext,
  site: VerbSite,
  speaker: TokenSpan | undefined,
  content: TokenSpan,
): boolean {
  const { tokens } = context;
  switch (site.cue.object) {
    case "as":
      return has(tokens, content, AS);
    case "with":
      return has(tokens, content, WITH);
    case "infinitive":
      return hasInfinitive(tokens, content);
    case "predicate":
      return isPredicateAt(context, content.first, content.last);
    case "called":
      return !isNaming(context, site.group, content.first);
    case "clause":
      return isClauseLike(context, content);
    case "feeling":
      return has(tokens, content, ATTITUDES);
    case "claimable":
      return has(tokens, content, CLAIMABLE);
    case "granted":
      return !has(tokens, content, PERMISSIONS);
    case "news":
      return has(tokens, content, NEWS) || hasAction(tokens, content);
    case "shown":
      return speaker !== undefined && EVIDENCE.has(tokens.term[speaker.last - 1]);
    default:
      return true;
  }
}

/** How far into an object the word that makes it a proposition is sought. */
const READ = 24;

function has({ term }: Tokens, { first, last }: TokenSpan, words: TermSet): boolean {
  for (let i = first; i < Math.min(last, first + READ); i++) if (words.has(term[i])) return true;
  return false;
}

const OF_ACTION = ["tion", "sion", "ment", "ance", "ing"];
/** Shorter words that end like nouns of action are none ("king"). */
const MIN_NOUN = 6;

/** "welcomed the appointment": a noun of action is news. */
const hasAction = ({ lower }: Tokens, { first, last }: TokenSpan): boolean =>
  lower
    .slice(first, Math.min(last, first + READ))
    .some((word) => word.length > MIN_NOUN && OF_ACTION.some((end) => word.endsWith(end)));

/** "said neither side had paid", "said “nothing”": a clause whose subject no phrase told, or words of the speaker's. */
function isClauseLike({ tokens, quoted }: ClaimContext, { first, last }: TokenSpan): boolean {
  for (let i = first; i < last; i++) if (quoted[i] >= 0 || isTensed(tokens, i)) return true;
  return false;
}

function hasInfinitive({ lower, tag }: Tokens, { first, last }: TokenSpan): boolean {
  for (let i = first + 1; i < Math.min(last - 1, first + READ); i++)
    if (lower[i] === "to" && (tag[i] === Tag.To || tag[i + 1] === Tag.Infinitive)) return true;
  return false;
}

/** Is what follows only spoken of: an object that is no proposition, or a preposition that opens one ("pointed to the gap")? */
export function isTopic(
  tokens: Tokens,
  { kind }: ContentStart,
  { topic }: Cue,
  speaker: TokenSpan | undefined,
  content: TokenSpan,
): boolean {
  if (topic === undefined || (kind !== Frame.Object && kind !== Frame.Preposition)) return false;
  switch (topic) {
    case "always":
      return true;
    case "object":
      return kind === Frame.Object;
    case "unless-as":
      return !has(tokens, content, AS);
    case "unless-shown":
      return speaker === undefined || !EVIDENCE.has(tokens.term[speaker.last - 1]);
  }
}

/** How far before its verb a relative pronoun is sought. */
const MAX_SUBJECT = 8;

/**
 * "a tool called the adze", "She called the hospital": who calls something names it or rings it up, unless a predicate
 * says what it is called ("called the plan a waste") or a relative pronoun stands for it ("what he called a waste").
 */
function isNaming(context: ClaimContext, group: VerbGroup, at: number): boolean {
  const { tag } = context.tokens;
  const { first, last } = context.passage;
  if (tag[at] === Tag.Pronoun || context.quoted[at] >= 0) return false;
  for (let i = Math.max(first, group.first - MAX_SUBJECT); i < group.first; i++)
    if (tag[i] === Tag.QuestionWord) return false;
  return !isPredicateAt(context, at, last);
}
