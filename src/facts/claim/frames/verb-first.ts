import { Tag } from "../../../language/tag.ts";
import { type Attribution, attribution } from "../attribution.ts";
import { beforeClosing, type ClaimContext, opensQuotation } from "../context.ts";
import type { VerbSite } from "../sites.ts";
import { nounPhraseFrom } from "../syntax/noun-phrase.ts";
import { Frame } from "../words/cue.ts";

/** Said X, "T" · In short, warned X: "T". */
export function verbFirstFrame(context: ClaimContext, { cue, group }: VerbSite): Attribution | undefined {
  if ((cue.frames & Frame.Quotation) === 0 || (cue.frames & Frame.Hearer) !== 0 || group.passive)
    return undefined;
  if (group.first !== group.head || group.mood === "gerund" || group.mood === "infinitive") return undefined;
  const { passage } = context;
  const { lower, tag } = context.tokens;
  if (group.first > passage.first && lower[group.first - 1] !== ",") return undefined;
  if (tag[group.last] !== Tag.ProperNoun && tag[group.last] !== Tag.Determiner) return undefined;
  const end = nounPhraseFrom(context, group.last);
  if (end === group.last || end + 1 >= passage.last) return undefined;
  if ((lower[end] !== "," && lower[end] !== ":") || !opensQuotation(context, end + 1)) return undefined;
  return attribution(
    "claim/speaker-cue-quotation",
    cue,
    { first: group.last, last: end },
    { first: group.first, last: group.last },
    [{ first: end + 1, last: beforeClosing(context, end + 1) }],
  );
}
