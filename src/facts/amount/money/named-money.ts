import type { NumberMention } from "../../../language/numbers/number.ts";
import { isNoun } from "../../../language/tag.ts";
import { type AmountContext, sentenceEnd } from "../context.ts";
import { endingAt, type Quantity, quantityOf, signed, wordQuantity } from "../quantity.ts";
import { AMBIGUOUS, CODES, CURRENCY_NAMES } from "./currency.ts";
import { codeOf } from "./currency-code.ts";
import { moneyBehind } from "./money-behind.ts";
import { headLength, moneyOf } from "./money-of.ts";

/** "5 million yuan", "20 Swiss francs", "12-cent", "3 dollars 50 cents". */
export function readNamedMoney(context: AmountContext, number: NumberMention): Quantity | undefined {
  const found = number.hyphen
    ? suffixMoney(context, number)
    : (pence(number) ?? gluedCode(context, number) ?? moneyBehind(context, number));
  return found && signed(context, found);
}

/** Lines of a picture, not pence. */
const RESOLUTIONS: ReadonlySet<number> = new Set([240, 360, 480, 540, 720, 1080, 1440, 2160]);

/** "118.5p" */
function pence(number: NumberMention): Quantity | undefined {
  if (number.suffix !== "p" || RESOLUTIONS.has(number.value)) return undefined;
  return endingAt(quantityOf(number, "money", null, "GBP", 1 / 100), number.end + 1);
}

/** "12CUP", "500USD": a code right behind the digits. */
function gluedCode({ text }: AmountContext, number: NumberMention): Quantity | undefined {
  const { end, suffix, unit } = number;
  if (suffix.length !== 3 || !CODES.has(unit)) return undefined;
  const code = text.slice(end, end + 3);
  return code === suffix.toUpperCase()
    ? endingAt(quantityOf(number, "money", null, code), end + 3)
    : undefined;
}

/** "12-cent", "million-dollar". */
function suffixMoney(context: AmountContext, number: NumberMention): Quantity | undefined {
  const name = CURRENCY_NAMES.get(number.unit);
  if (name === undefined) return undefined;
  const length = headLength(number.suffix);
  const pound = number.suffix.slice(0, length) === "pound";
  if (AMBIGUOUS.has(number.unit) && !(pound && context.sterling)) return undefined;
  const money = moneyOf(context, number, codeOf(context, number.unit, name, number.first), name.parts);
  money.last = number.last;
  return endingAt(money, number.end + 1 + length);
}

/** "a dollar", "a dime"; `at` is the article. */
export function readOneOf(context: AmountContext, at: number): Quantity | undefined {
  const { lower, tag, term } = context.tokens;
  const name = CURRENCY_NAMES.get(term[at + 1]);
  if (name === undefined || AMBIGUOUS.has(term[at + 1]) || at + 1 >= sentenceEnd(context, at))
    return undefined;
  if (lower[at] !== "a" && lower[at] !== "an") return undefined;
  if (lower[at + 1].endsWith("s") || isNoun(tag[at + 2] ?? 0)) return undefined;
  if (context.numbers.holding(at) !== undefined) return undefined;
  const currency = codeOf(context, term[at + 1], name, at);
  return wordQuantity(context.tokens, { first: at, last: at + 2 }, "money", 1 / name.parts, currency);
}
