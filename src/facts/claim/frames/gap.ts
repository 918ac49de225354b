import type { TokenSpan } from "../../../engine/rule.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { contentEnd } from "../content/end.ts";
import type { ClaimContext } from "../context.ts";
import type { VerbSite } from "../sites.ts";
import { mainVerbAfter } from "../syntax/tensed.ts";

/** "a step that X hopes will help": what is spoken of, and the clause that lacks it. */
export function gapClaim(
  context: ClaimContext,
  { cue, group }: VerbSite,
  antecedent: TokenSpan,
  speaker: TokenSpan,
): Attribution {
  const { lower } = context.tokens;
  const inserted = lower[speaker.first - 2] === "," || lower[antecedent.first - 1] === ",";
  const last = contentEnd(context, group.last, inserted ? "inserted" : "plain");
  const clause = { first: group.last, last: mainVerbAfter(context, group.last, last, true) };
  const words = { first: group.first, last: group.last };
  return attribution("claim/relative-gap", cue, speaker, words, [antecedent, clause], group.negated);
}

interface Split {
  readonly antecedent: TokenSpan;
  readonly speaker: TokenSpan;
}

/** What was read as one speaker, though it is what is spoken of and the speaker ("the boat that | police", ", a count | coach Tom Hale"). */
export function contactSplit({ lower, tag }: Tokens, { first, last }: TokenSpan): Split | undefined {
  for (let i = first + 1; i < last - 1; i++) {
    if (lower[i] === ",") return undefined;
    if ((lower[i] === "that" || lower[i] === "which") && isNoun(tag[i - 1]))
      return { antecedent: { first, last: i }, speaker: { first: i + 1, last } };
  }
  if (lower[first - 1] !== "," || (lower[first] !== "a" && lower[first] !== "an") || last - first < 3)
    return undefined;
  if (tag[first + 1] !== Tag.Noun) return undefined;
  return { antecedent: { first, last: first + 2 }, speaker: { first: first + 2, last } };
}
