import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { anyOf, having, TermBits, terms } from "../../../lexicon/terms.ts";
import { type ClaimContext, opensQuotation } from "../context.ts";
import { isClauseAt, isFiniteAt } from "../syntax/clause.ts";
import { nounPhraseFrom } from "../syntax/noun-phrase.ts";
import { WEEKDAYS } from "../syntax/time.ts";
import type { Extent } from "./end.ts";
import { beginsClaim, beginsQuoting, takesUpSubject } from "./next-claim.ts";

/** Words and marks at which content can end. Bits. */
export const Joint = {
  Comma: 1,
  Semicolon: 2,
  Dash: 4,
  As: 8,
  /** "and", "but" */
  Joiner: 16,
  /** With a clause behind them they go with the cue, and not with a noun phrase that it governs. */
  Apart: 32,
  /** Behind a quotation that ends what is told they say when it was told ("called him “a fool” Friday"). */
  Occasion: 64,
  Opening: 128,
  Closing: 256,
} as const;

/** After a comma or a dash they begin what the speaker did not say. */
const BREAKS = terms("according who which whose even");

/** The joints of each word. */
export const JOINTS = new TermBits([
  [terms(","), Joint.Comma],
  [terms(";"), Joint.Semicolon],
  [having("dash"), Joint.Dash],
  [terms("as"), Joint.As],
  [terms("and but"), Joint.Joiner],
  [terms("while though although when as after before"), Joint.Apart],
  [anyOf(WEEKDAYS, terms("yesterday today tonight last this earlier during")), Joint.Occasion],
  [terms("("), Joint.Opening],
  [terms(")"), Joint.Closing],
]);

const CLAUSE_JOINERS = terms("and but while though although even");
const RELATIVES = terms("who which whose");
const COMMENTS = having("comment-noun");
/** After a comma they open what the writer adds of the occasion (", after reports of a leak"). */
const CONTEXTS = terms("after amid following");
/** After a comma they open a clause of the writer's, not of the speaker's. */
const CLAUSE_LINKS = terms("and but though although");

/** What a writer calls the words just reported: ", a swipe at her rival", ", an acknowledgment that …". */
const isComment = ({ lower, term }: Tokens, at: number): boolean =>
  (lower[at] === "a" || lower[at] === "an") && COMMENTS.has(term[at + 1]);

/** Does what begins at `at`, behind a comma, no longer belong to the content? */
export function endsAtComma(context: ClaimContext, at: number, { place, form }: Extent): boolean {
  const { tokens } = context;
  const { lower, tag, term } = tokens;
  if (RELATIVES.has(term[at])) return !opensQuotation(context, at + 1);
  if (tag[at] === Tag.Gerund || BREAKS.has(term[at]) || takesUpSubject(tokens, at)) return true;
  if (isComment(tokens, at) || beginsQuoting(context, at)) return true;
  if (place === "inserted" && isFiniteAt(context, at)) return true;
  if (place === "fronted" && beginsMain(context, at)) return true;
  if (CONTEXTS.has(term[at]) && tag[at + 1] !== Tag.Pronoun && tag[at + 1] !== Tag.Possessive) return true;
  if (CLAUSE_LINKS.has(term[at]) && lower[at + 1] !== "so" && isClauseAt(context, at + 1)) return true;
  return CLAUSE_JOINERS.has(term[at]) && beginsClaim(context, at + 1, form);
}

/** Does the main clause begin at `at`, its verb a past that may look like a participle (", the court [handed] down a ruling")? */
function beginsMain(context: ClaimContext, at: number): boolean {
  if (isClauseAt(context, at)) return true;
  const verb = nounPhraseFrom(context, at);
  return verb > at && verb + 1 < context.passage.last && context.tokens.tag[verb] === Tag.Participle;
}

/** Does what follows a comma inside quotation marks no longer belong to the content? */
export function endsBehindQuotation(context: ClaimContext, at: number, { place }: Extent): boolean {
  const { lower, tag, term } = context.tokens;
  if (lower[at] === "but") return !quotesAhead(context, at);
  // `texted, “T,” and left`: a verb without a subject is the writer's, else more of what was said follows.
  if (lower[at] === "and" || lower[at] === "or")
    return isFiniteVerb(tag[at + 1]) && context.quoted[at + 1] < 0;
  if (tag[at] === Tag.Gerund || BREAKS.has(term[at]) || isComment(context.tokens, at)) return true;
  if (place === "inserted") return isFiniteAt(context, at);
  return place === "fronted" && isClauseAt(context, at);
}

/** `“fair,” but [“late”]`: more of what was said follows. */
function quotesAhead({ quoted, passage }: ClaimContext, at: number): boolean {
  for (let i = at; i < passage.last; i++) if (quoted[i] >= 0) return true;
  return false;
}

/** How far ahead the dash is sought that would close what one at `i` opens. */
const ASIDE_REACH = 40;

/** Does what stands behind the dash at `i` no longer belong to the content? */
export function endsAtDash(context: ClaimContext, i: number, form: number): boolean {
  const { lower, term } = context.tokens;
  if (isAside(context, i) || BREAKS.has(term[i + 1])) return true;
  const next = lower[i + 1];
  const at = next === "and" || next === "or" || next === "but" ? i + 2 : i + 1;
  return beginsClaim(context, at, form);
}

/** A dash that no second one answers, behind a quotation or before words of the writer's own ("… - the first in years", "… - although it failed"). */
function isAside(context: ClaimContext, i: number): boolean {
  const { tag, term } = context.tokens;
  const limit = Math.min(context.passage.last, i + ASIDE_REACH);
  for (let at = i + 1; at < limit; at++) if ((JOINTS.get(term[at]) & Joint.Dash) !== 0) return false;
  if (endsWords(context, i) || (JOINTS.get(term[i + 1]) & Joint.Apart) !== 0) return true;
  return tag[i + 1] === Tag.Determiner || tag[i + 1] === Tag.Gerund;
}

/** Does a quotation end before `i` that is more than a word set in marks? */
function endsWords({ document, quoted }: ClaimContext, i: number): boolean {
  if (quoted[i - 1] < 0) return false;
  const { first, last } = document.quotations[quoted[i - 1]];
  return last - first > MAX_TERM;
}

/** Longest term in quotation marks, with its marks, in tokens. */
const MAX_TERM = 4;
