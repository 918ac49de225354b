import type { AmountContext } from "./context.ts";
import { readCount } from "./count/count.ts";
import { readAge } from "./measure/age.ts";
import { readMeasure } from "./measure/measure.ts";
import { readCodeMoney, readSymbolMoney } from "./money/marked-money.ts";
import { readNamedMoney, readOneOf } from "./money/named-money.ts";
import type { Quantity } from "./quantity.ts";
import { readBasisPoint, readPercent, readPercentagePoint } from "./share/percent.ts";

/** What stands at a token with its unit or currency, whichever kind it is. */
export function readQuantity(context: AmountContext, at: number): Quantity | undefined {
  const number = context.numberAt(at);
  // Ordinals and dates can be ages; what is no number may begin before one.
  if (number === undefined)
    return context.numbers.at(at) === undefined ? readNumberless(context, at) : readAge(context, at);
  let best = readNamedMoney(context, number);
  best = further(best, readPercentagePoint(context, number));
  best = further(best, readPercent(context, number));
  best = further(best, readBasisPoint(context, number));
  best = further(best, readMeasure(context, number));
  return further(best, readAge(context, at));
}

function readNumberless(context: AmountContext, at: number): Quantity | undefined {
  const marked = further(readSymbolMoney(context, at), readCodeMoney(context, at));
  return further(marked, readOneOf(context, at));
}

/** The one that goes further, of equals the first. */
const further = (best: Quantity | undefined, found: Quantity | undefined): Quantity | undefined =>
  best === undefined || (found !== undefined && (found.last > best.last || found.end > best.end))
    ? found
    : best;

/** The things that are counted at a token. */
export function readCountAt(context: AmountContext, at: number): Quantity | undefined {
  const number = context.numberAt(at);
  return number && readCount(context, number);
}
