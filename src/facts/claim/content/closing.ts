import { Shape } from "../../../language/shape.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { ClaimContext } from "../context.ts";

const KEPT = terms(") %");

/** Leaves out the full stop, or the like, that closes a sentence outside quotation marks. */
export function beforeClosing(context: ClaimContext, at: number, ceiling = context.passage.last): number {
  const { shape, term } = context.tokens;
  let end = ceiling;
  while (
    end > at + 1 &&
    (shape[end - 1] & Shape.Punctuation) !== 0 &&
    context.quoted[end - 1] < 0 &&
    !KEPT.has(term[end - 1])
  )
    end--;
  return end;
}
