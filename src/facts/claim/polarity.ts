import type { TokenSpan } from "../../engine/rule.ts";
import { Tag } from "../../language/tag.ts";
import type { Tokens } from "../../language/tokens.ts";
import { having, terms } from "../../lexicon/terms.ts";
import type { Attribution } from "./attribution.ts";
import type { ClaimContext } from "./context.ts";

/** Subjects that begin with them stand for nobody: nobody said it. */
const NOBODY = terms("no nobody none neither nothing not noone");
/** Before subject and cue they leave open whether it was said. */
const OPEN = terms("if whether unless should suppose supposing provided lest");
const HELPERS = terms("did does do would will has have had can could should may might is was are were");
const NOR = terms("nor neither");
const WHO = terms("who what which whom why how when where");
const NOTS = terms("not n't never no hardly");
const ABOUT = terms("in of from at on among");
const ALL = terms("everyone everybody all every many a one");
const UNTRUE = having("untrue");
const TRUE = having("true");

/** How many tokens before a subject are read for what denies or doubts its clause. */
const REACH = 6;

/** The claim with what its place tells: nobody said it ("neither bank would say"), or whether it was said stands open ("if the mayor says"). */
export function withPolarity(context: ClaimContext, claim: Attribution): Attribution {
  const { lower, term } = context.tokens;
  const { passage } = context;
  const { speaker, cue } = claim;
  if (speaker && isNobody(context.tokens, speaker)) return { ...claim, speaker: undefined, negated: true };
  const first = speaker === undefined ? cue.first : Math.min(speaker.first, cue.first);
  const before = clauseStart(context.tokens, passage.first, first);
  if (before >= 0 && OPEN.has(term[before])) return { ...claim, open: true };
  if (speaker && WHO.has(term[speaker.first]) && isQuestion(context))
    return { ...claim, speaker: undefined, open: true };
  if (before < 0) return claim;
  if (speaker && HELPERS.has(term[before])) {
    if (NOR.has(term[before - 1])) return { ...claim, negated: true };
    if (before === passage.first || isQuestion(context)) return { ...claim, open: true };
  }
  const denied = lower[before] === "that" && isDenied(context.tokens, passage.first, before);
  return denied ? { ...claim, open: true } : claim;
}

/** "nobody", "no official", "not [everyone] agrees", "neither the mayor nor [the clerk] said". */
function isNobody({ lower, term }: Tokens, { first }: TokenSpan): boolean {
  if (NOBODY.has(term[first]) && !isNotOnly(lower, first)) return true;
  const before = lower[first - 1];
  if (before === "nor" || (before === "not" && ALL.has(term[first]))) return true;
  return ABOUT.has(term[first - 1]) && NOBODY.has(term[first - 2]);
}

/** "not only the mayor said so": not a denial. */
const isNotOnly = (lower: readonly string[], first: number): boolean =>
  lower[first] === "not" && (lower[first + 1] === "only" || lower[first + 1] === "just");

/** The token before a clause, adverbs and commas passed over; -1 at the start of the passage. */
function clauseStart({ lower, tag }: Tokens, first: number, at: number): number {
  const limit = Math.max(first, at - REACH);
  for (let i = at - 1; i >= limit; i--) if (tag[i] !== Tag.Adverb && lower[i] !== ",") return i;
  return -1;
}

/** Does the sentence end in a question mark outside quotation marks? */
const isQuestion = ({ tokens, quoted, passage }: ClaimContext): boolean =>
  tokens.lower[passage.last - 1] === "?" && quoted[passage.last - 1] < 0;

/** Is what "that" at `at` opens called false, or not true? */
function isDenied({ term }: Tokens, first: number, at: number): boolean {
  if (UNTRUE.has(term[at - 1])) return true;
  if (!TRUE.has(term[at - 1])) return false;
  for (let i = at - 2; i >= Math.max(first, at - REACH); i--) if (NOTS.has(term[i])) return true;
  return false;
}
