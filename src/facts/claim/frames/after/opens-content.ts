import { Tag } from "../../../../language/tag.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { having } from "../../../../lexicon/terms.ts";
import type { ContentStart } from "../../content/start.ts";
import { type ClaimContext, opensQuotation } from "../../context.ts";
import type { VerbSite } from "../../verb-sites.ts";
import { Frame } from "../../words/cue.ts";
import { isAnswered, isByTheWay, isLeftUnsaid } from "./unsaid.ts";

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
