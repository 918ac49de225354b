import { isFiniteVerb, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import { beforeClosing, type ClaimContext, closesWithComma } from "../context.ts";
import { isClauseAt } from "../syntax/clause.ts";
import { Form } from "../words/cue.ts";
import { endsAtComma, endsAtDash, endsBehindQuotation, JOINTS, Joint } from "./breaks.ts";
import { beginsClaim, beginsQuoting } from "./next-claim.ts";
import type { Placement } from "./placement.ts";

/** Longest content without an end of its own, in tokens; bounds the walk in hostile text. */
const MAX_CONTENT = 400;

/** What is known of the content whose end is sought. */
export interface Extent {
  readonly place: Placement;
  /** Form of its cue. */
  readonly form: number;
  /** The content is a clause or an infinitive, to which further ones can be joined. */
  readonly clausal: boolean;
  /** So far only the subject of a clause: "that the mill, which …". */
  subjectOnly: boolean;
}

/**
 * Where content that begins at `at` ends, at the latest before the marks that close its sentence. `form` is the
 * form of its cue: a joined cue of the same form begins another claim ("He says T1 and denies T2").
 */
export function contentEnd(
  context: ClaimContext,
  at: number,
  place: Placement = "plain",
  form: number = Form.Past,
): number {
  const { term, tag, lower } = context.tokens;
  const limit = Math.min(context.passage.last, at + MAX_CONTENT);
  const subjectOnly = lower[at] === "that" || isClauseAt(context, at);
  const clausal = subjectOnly || CLAUSAL.has(term[at]) || tag[at] === Tag.Gerund;
  const extent: Extent = { place, form, clausal, subjectOnly };
  const joints = JOINTS.column();
  let open = lower[at] === "(" ? 1 : 0;
  for (let i = at + 1; i < limit - 1; i++) {
    const joint = joints[term[i]];
    if (context.quoted[i] >= 0) {
      if (closesWithComma(context, i) && endsBehindQuotation(context, i + 1, extent)) return i + 1;
    } else if (joint !== 0 && endsAt(context, i, joint, extent)) return lower[i - 1] === "," ? i - 1 : i;
    if ((joint & Joint.Opening) !== 0) open++;
    // A bracket that opened before the content closes behind it.
    else if ((joint & Joint.Closing) !== 0 && --open < 0) return i;
    if (extent.subjectOnly && isFiniteVerb(tag[i])) extent.subjectOnly = false;
  }
  return beforeClosing(context, at, limit);
}

const CLAUSAL = terms("that to whether if who whom whose what which when where why how not");

/** Does token `i`, a joint of the sentence, no longer belong to the content? */
function endsAt(context: ClaimContext, i: number, joint: number, extent: Extent): boolean {
  if ((joint & Joint.Semicolon) !== 0) return true;
  const { tag } = context.tokens;
  // "that the mill, though old, …", "that cells - which grow - …": what is said has no verb yet.
  if (extent.subjectOnly && (joint & (Joint.Comma | Joint.Dash)) !== 0 && tag[i + 1] !== Tag.Gerund)
    return beginsQuoting(context, i + 1);
  if ((joint & Joint.Comma) !== 0) return endsAtComma(context, i + 1, extent);
  if (!extent.clausal && (endsPhrase(context, i, joint) || joinsVerb(context.tokens, i, joint))) return true;
  if ((joint & Joint.Dash) !== 0) return endsAtDash(context, i, extent.form);
  // "said it was late as she again denied the debt": the writer goes on to another claim.
  if ((joint & Joint.As) !== 0 && tag[i + 1] === Tag.Pronoun && beginsClaim(context, i + 1, extent.form))
    return true;
  return (
    (joint & Joint.Joiner) !== 0 &&
    context.tokens.lower[i - 1] !== "," &&
    beginsClaim(context, i + 1, extent.form)
  );
}

/** Before such a word they compare or contrast ("as well as", "not when"). */
const CONTRASTS = terms("not only well such so same right");

/** Does token `i` begin what is told of a claim whose content is a noun phrase: its occasion, or a clause set apart from it? */
function endsPhrase(context: ClaimContext, i: number, joint: number): boolean {
  const behindQuotation = context.quoted[i - 1] >= 0;
  if (behindQuotation && (joint & Joint.Occasion) !== 0) return true;
  const parts =
    ((joint & Joint.Apart) !== 0 && !CONTRASTS.has(context.tokens.term[i - 1])) ||
    (behindQuotation && (joint & Joint.Joiner) !== 0);
  return parts && isClauseAt(context, i + 1);
}

/** "was charged with theft [and] is in jail": the verb of the same subject, not of what was said. */
const joinsVerb = ({ tag }: Tokens, i: number, joint: number): boolean =>
  (joint & Joint.Joiner) !== 0 && tag[i + 1] === Tag.Copula;
