import { bit, Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { having } from "../../../../lexicon/terms.ts";
import type { ContentStart } from "../../content/start.ts";
import { type ClaimContext, opensQuotation } from "../../context.ts";
import type { VerbSite } from "../../sites.ts";
import type { VerbGroup } from "../../syntax/verb-group.ts";
import { Frame } from "../../words/cue.ts";

/** Is what follows the cue something that it says? */
export function opensContent(context: ClaimContext, site: VerbSite, start: ContentStart): boolean {
  const { tokens } = context;
  if (!takes(context, site, start) || isAnswered(site, start)) return false;
  if (site.group.mood !== "gerund") return true;
  if (isLeftUnsaid(tokens, site.group) || isByTheWay(tokens, site, start)) return false;
  return start.kind !== Frame.Clause || !isSearch(tokens, site);
}

/** Does the cue take what follows? A quotation can stand for a noun phrase too (`denounced "self-dealing"`). */
function takes(context: ClaimContext, { cue, group }: VerbSite, { kind, at }: ContentStart): boolean {
  if ((cue.frames & kind) !== 0) return true;
  if (kind === Frame.Object)
    // "did not answer [two letters]": only a refusal makes what is answered the content.
    return cue.object === "unanswered" && group.negated && context.tokens.tag[at] !== Tag.Pronoun;
  return (
    kind === Frame.Quotation &&
    (cue.frames & Frame.Object) !== 0 &&
    cue.object !== "called" &&
    group.mood === "finite" &&
    opensQuotation(context, group.last)
  );
}

const FINDING = having("finding-verb");

/** "hopes of finding survivors": behind a preposition one finds things, and says nothing. */
const isSearch = ({ tag }: Tokens, { cue, group: { first } }: VerbSite): boolean =>
  FINDING.has(cue.term) && first > 0 && tag[first - 1] === Tag.Preposition;

/** "stopped short of [saying]", "left without [saying]". */
export const isNegating = ({ lower }: Tokens, before: number): boolean =>
  lower[before] === "without" || (lower[before] === "of" && lower[before - 1] === "short");

const UNDONE = having("leaving-undone");

/** "instead of [saying]", "denied [saying]", "kept him from [saying]": somebody does not say it. */
const isLeftUnsaid = ({ lower, term }: Tokens, { first }: VerbGroup): boolean =>
  UNDONE.has(term[first - 1]) || (lower[first - 1] === "of" && lower[first - 2] === "instead");

const ANSWERING = having("answering-verb");

/** What somebody answers is no proposition; only that they do not is told ("did not respond to a request"). */
const isAnswered = ({ cue, group }: VerbSite, { kind }: ContentStart): boolean =>
  kind === Frame.Preposition && !group.negated && ANSWERING.has(cue.term);

const HOPING = having("hoping-verb");

/** "such as demanding pay", "left, hoping to win": a participle that says nothing by itself. */
function isByTheWay(
  { lower, tag }: Tokens,
  { cue, group: { first } }: VerbSite,
  { kind }: ContentStart,
): boolean {
  if (kind === Frame.Infinitive) return HOPING.has(cue.term);
  return kind === Frame.Object && tag[first - 1] === Tag.Preposition && lower[first - 1] !== "by";
}

const CARRYING_OUT = having("carrying-out");
const OPPORTUNITIES = having("opportunity");

/** "to say T" was said only where the verb before it says so ("went on to say", "called on Friday to say"): not "wants to say", "the right to say". */
export function isCarriedOut({ tokens, passage }: ClaimContext, { cue, group }: VerbSite): boolean {
  const { tag, term } = tokens;
  const before = group.first - 1;
  if (before < passage.first) return false;
  if (CARRYING_OUT.has(term[before])) return true;
  if ((cue.frames & Frame.Before) === 0 || OPPORTUNITIES.has(term[before])) return false;
  return (bit(tag[before]) & PURPOSES) !== 0;
}

/** Behind them an infinitive tells what for, and behind a verb or an adjective it is only wanted. */
const PURPOSES = bit(Tag.Noun) | bit(Tag.Plural) | bit(Tag.ProperNoun);
