import type { TokenSpan } from "../../../../engine/rule.ts";
import { Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { having, type TermSet, terms } from "../../../../lexicon/terms.ts";
import type { ClaimContext } from "../../context.ts";
import { isPredicateAt } from "../../syntax/predicate.ts";
import { isTensed } from "../../syntax/tensed.ts";
import type { VerbSite } from "../../verb-sites.ts";
import { isNaming } from "./naming.ts";

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

export function has({ term }: Tokens, { first, last }: TokenSpan, words: TermSet): boolean {
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
