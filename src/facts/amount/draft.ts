import type { AmountDraft } from "../drafts.ts";
import { changeOf } from "./change.ts";
import { type AmountContext, sentenceEnd } from "./context.ts";
import { modifierOf } from "./modifier.ts";
import { whatOf } from "./of.ts";
import type { Quantity } from "./quantity.ts";

/** Of minus nought, which "-0" reads as, only the nought is told. */
const known = (value: number): number | null => (Number.isNaN(value) ? null : value + 0);

/** The fact that a quantity makes, with what the words around it say. */
export function draftOf(context: AmountContext, quantity: Quantity, rule: string): AmountDraft {
  const { first, last, start, end, kind, currency } = quantity;
  const { modifier, from } = modifierOf(context, quantity);
  return {
    first,
    last,
    kind,
    value: known(quantity.value),
    low: known(quantity.low),
    high: known(quantity.high),
    currency,
    unit: kind === "money" ? perUnit(context, quantity) : quantity.unit,
    modifier,
    change: changeOf(context, quantity, from),
    of: whatOf(context, quantity, from),
    text: context.document.text.slice(start, end),
    start,
    end,
    rule,
  };
}

const PER: ReadonlySet<string> = new Set(["a", "an", "per", "each", "every"]);

/** "per share" in "$12 a share", "12-cent-a-share". */
function perUnit(context: AmountContext, { first, last, end }: Quantity): string | null {
  const { text, tokens } = context.document;
  const { lower } = tokens;
  if (tokens.end[last - 1] > end) {
    const rest = text
      .slice(end, Math.min(end + 40, tokens.end[last - 1]))
      .toLowerCase()
      .split("-");
    return rest.length === 3 && PER.has(rest[1]) ? `per ${rest[2]}` : null;
  }
  if (last + 1 >= sentenceEnd(context, first) || !PER.has(lower[last])) return null;
  return RECKONED.has(lower[last + 1]) || lower[last] === "per" ? `per ${lower[last + 1]}` : null;
}

/** Nouns that prices are reckoned by, after "a". */
const RECKONED: ReadonlySet<string> = new Set(
  "share barrel year month week day hour minute night gallon litre liter pound ounce ton tonne bushel kilogram kilo gram head person ticket mile metre meter foot unit piece bottle dose litre seat game season vote dozen copy household family customer subscriber user employee student pupil child vehicle car plate cup pack gallon head".split(
    " ",
  ),
);
