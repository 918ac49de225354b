import { Tag } from "../../../language/tag.ts";
import { headAt, isNounLike, nameOf, type OfficialContext } from "../context.ts";
import { TIMES } from "../titles/words.ts";

/** The token after the ordinary words that begin at `at`, before the next name. */
export function plainEnd(context: OfficialContext, at: number, limit: number): number {
  let i = at;
  while (i < limit && i < at + 8 && nameOf(context, i) === undefined) {
    if (TIMES.has(context.tokens.term[i])) break;
    if (isNounLike(context, i)) i++;
    else if (isJoint(context, i, limit)) i += 1;
    else break;
  }
  return i;
}

/** "research and analysis at": the "and" inside a field, not one that joins another title or clause. */
function isJoint(context: OfficialContext, at: number, limit: number): boolean {
  const { lower, tag } = context.tokens;
  if ((lower[at] !== "and" && lower[at] !== "&") || at + 1 >= limit) return false;
  if (headAt(context, at + 1) || headAt(context, at + 2)) return false;
  return isNounLike(context, at - 1) && isNounLike(context, at + 1) && tag[at + 1] !== Tag.Gerund;
}
