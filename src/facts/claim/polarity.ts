import type { TokenSpan } from "../../engine/rule.ts";
import { Tag } from "../../language/tag.ts";
import type { FoundClaim } from "./found.ts";
import type { Scene, Stretch } from "./scene.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Subjects that begin with them stand for nobody: nobody said it. */
const NOBODY = words("no nobody none neither nothing not noone");
/** Before subject and cue they leave open whether it was said. */
const OPEN = words("if whether unless should suppose supposing provided lest");
const HELPERS = words("did does do would will has have had can could should may might is was are were");
const NOR = words("nor neither");
const WHO = words("who what which whom why how when where");
/** Before "that" they deny the clause behind it ("it is false that X said T"). */
const FALSE = words(
  "false untrue wrong incorrect lie myth fiction doubtful unlikely unclear impossible uncertain",
);
const TRUE = words("true case clear certain sure correct fact");
const NOTS = words("not n't never no hardly");

/** How many tokens before a subject are read for what denies or doubts its clause. */
const REACH = 6;

/** The claim with what its place tells: nobody said it ("neither bank would say"), or whether it was said stands open ("if the mayor says"). */
export function withPolarity(scene: Scene, stretch: Stretch, claim: FoundClaim): FoundClaim {
  const { lower } = scene.tokens;
  const { speaker } = claim;
  if (speaker && NOBODY.has(lower[speaker.first]) && !isNotOnly(lower, speaker))
    return { ...claim, speaker: undefined, negated: true };
  if (speaker && isDeniedOf(lower, speaker.first)) return { ...claim, speaker: undefined, negated: true };
  const first = Math.min(speaker?.first ?? claim.cue.first, claim.cue.first);
  const before = clauseStart(scene, stretch, first);
  if (before >= 0 && OPEN.has(lower[before])) return { ...claim, open: true };
  if (speaker && WHO.has(lower[speaker.first]) && isQuestion(scene, stretch))
    return { ...claim, speaker: undefined, open: true };
  if (before < 0) return claim;
  if (HELPERS.has(lower[before]) && speaker !== undefined) {
    if (NOR.has(lower[before - 1])) return { ...claim, negated: true };
    if (before === stretch.first || isQuestion(scene, stretch)) return { ...claim, open: true };
  }
  return lower[before] === "that" && isDenied(scene, stretch, before) ? { ...claim, open: true } : claim;
}

/** "not [everyone] agrees", "neither the mayor nor [the clerk] said". */
const isDeniedOf = (lower: readonly string[], first: number): boolean =>
  lower[first - 1] === "nor" ||
  (ABOUT.has(lower[first - 1]) && NOBODY.has(lower[first - 2])) ||
  (lower[first - 1] === "not" && ALL.has(lower[first]));

const ABOUT = words("in of from at on among");
const ALL = words("everyone everybody all every many a one");

/** "not only the mayor said so": not a denial. */
const isNotOnly = (lower: readonly string[], { first }: TokenSpan): boolean =>
  lower[first] === "not" && (lower[first + 1] === "only" || lower[first + 1] === "just");

/** The token before a clause, adverbs and commas passed over; -1 at the start of the stretch. */
function clauseStart({ tokens }: Scene, { first }: Stretch, at: number): number {
  const limit = Math.max(first, at - REACH);
  for (let i = at - 1; i >= limit; i--) if (tokens.tag[i] !== Tag.Adverb && tokens.lower[i] !== ",") return i;
  return -1;
}

/** Does the sentence end in a question mark outside quotation marks? */
function isQuestion({ tokens, quoted }: Scene, { last }: Stretch): boolean {
  return tokens.lower[last - 1] === "?" && quoted[last - 1] < 0;
}

/** Is what "that" at `at` opens called false, or not true? */
function isDenied({ tokens }: Scene, { first }: Stretch, at: number): boolean {
  const { lower } = tokens;
  if (FALSE.has(lower[at - 1])) return true;
  if (!TRUE.has(lower[at - 1])) return false;
  for (let i = at - 2; i >= Math.max(first, at - REACH); i--) if (NOTS.has(lower[i])) return true;
  return false;
}
