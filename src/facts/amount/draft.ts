import type { AmountDraft } from "../drafts.ts";
import { changeOf } from "./change.ts";
import type { AmountContext } from "./context.ts";
import { modifiedFrom, modifierOf } from "./modifier.ts";
import { perOf } from "./per.ts";
import type { Quantity } from "./quantity.ts";
import { whatOf } from "./what/what.ts";

/** Of minus nought, which "-0" reads as, only the nought is told. */
const known = (value: number): number | null => (Number.isNaN(value) ? null : value + 0);

/** What a quantity says together with the words around it. */
export function draftOf(context: AmountContext, quantity: Quantity): AmountDraft {
  const { first, last, start, end, kind, currency, unit, rule } = quantity;
  const from = modifiedFrom(context, first);
  return {
    first,
    last,
    start,
    end,
    kind,
    value: known(quantity.value),
    low: known(quantity.low),
    high: known(quantity.high),
    currency,
    unit,
    per: perOf(context, quantity),
    modifier: modifierOf(context, quantity),
    change: changeOf(context, quantity, from),
    previous: null,
    of: whatOf(context, quantity, from),
    rule,
  };
}
