import { bit, Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { having } from "../../../../lexicon/terms.ts";
import type { ContentStart } from "../../content/start.ts";
import type { ClaimContext } from "../../context.ts";
import type { VerbGroup } from "../../syntax/verb-group.ts";
import type { VerbSite } from "../../verb-sites.ts";
import { Frame } from "../../words/cue.ts";

/** "stopped short of [saying]", "left without [saying]". */
export const isNegating = ({ lower }: Tokens, before: number): boolean =>
  lower[before] === "without" || (lower[before] === "of" && lower[before - 1] === "short");

const UNDONE = having("leaving-undone");

/** "instead of [saying]", "denied [saying]", "kept him from [saying]": somebody does not say it. */
export const isLeftUnsaid = ({ lower, term }: Tokens, { first }: VerbGroup): boolean =>
  UNDONE.has(term[first - 1]) || (lower[first - 1] === "of" && lower[first - 2] === "instead");

const ANSWERING = having("answering-verb");

/** What somebody answers is no proposition; only that they do not is told ("did not respond to a request"). */
export const isAnswered = ({ cue, group }: VerbSite, { kind }: ContentStart): boolean =>
  kind === Frame.Preposition && !group.negated && ANSWERING.has(cue.term);

const HOPING = having("hoping-verb");

/** "such as demanding pay", "left, hoping to win": a participle that says nothing by itself. */
export function isByTheWay(
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
