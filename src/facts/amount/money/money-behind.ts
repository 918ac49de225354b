import type { NumberMention } from "../../../language/numbers/number.ts";
import { scaleOf } from "../../../language/numbers/numerals.ts";
import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { type AmountContext, isJoined } from "../context.ts";
import { type Quantity, round, upTo } from "../quantity.ts";
import { AMBIGUOUS, CURRENCY_NAMES, CURRENCY_OF, type CurrencyName, SYMBOLS } from "./currency.ts";
import { codeOf } from "./currency-code.ts";
import { codeAt, symbolAt } from "./mark.ts";
import { moneyOf } from "./money-of.ts";

/** A number before what names its currency. */
export function moneyBehind(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower } = context.tokens;
  const next = number.form === "vague" && lower[number.last] === "of" ? number.last + 1 : number.last;
  if (next >= number.limit) return undefined;
  return markBehind(context, number, next) ?? nameBehind(context, number, next);
}

/** "5 €", "500 USD", "75 USD million". */
function markBehind(context: AmountContext, number: NumberMention, next: number): Quantity | undefined {
  const { tokens } = context;
  const { limit } = number;
  if (tokens.lower[next] === "¢")
    return upTo(moneyOf(context, number, context.dollar, 100), next + 1, tokens);
  // "Two GHC wrestlers", and "300 PS", which is horsepower.
  const mark =
    tokens.lower[next] === "ps" || isSpelled(number)
      ? undefined
      : (symbolAt(context, next) ?? codeAt(context, next));
  if (mark === undefined || mark.next > limit || tokens.start[next] - tokens.end[next - 1] > 1)
    return undefined;
  const follows = mark.next < limit && context.numbers.at(mark.next) !== undefined;
  // "5 €10": the symbol belongs to the number behind it.
  if (follows && (SYMBOLS.has(tokens.term[mark.next - 1]) || isJoined(context, mark.next))) return undefined;
  // "500,000 CFA francs"
  const named = mark.next < limit && CURRENCY_NAMES.has(tokens.term[mark.next]) ? 1 : 0;
  const money = upTo(moneyOf(context, number, mark.currency), mark.next + named, tokens);
  const scale = mark.next < limit ? scaleOf(tokens.term[mark.next]) : undefined;
  if (scale === undefined || number.scale > 1) return money;
  money.value = round(money.value * scale);
  money.scale = scale;
  return upTo(money, mark.next + 1, tokens);
}

const isSpelled = ({ form, scale }: NumberMention): boolean => form !== "digits" && scale === 1;

const MAX_QUALIFIERS = 3;

/** "U.S. dollars", "South Korean won", "pounds sterling". */
function nameBehind(context: AmountContext, number: NumberMention, next: number): Quantity | undefined {
  const { tokens } = context;
  const { lower, term } = tokens;
  const end = Math.min(number.limit, next + MAX_QUALIFIERS + 1);
  let at = next;
  while (at < end && !CURRENCY_NAMES.has(term[at])) at++;
  const name = at < end ? CURRENCY_NAMES.get(term[at]) : undefined;
  if (name === undefined) return undefined;
  const said = qualified(context, name, next, at);
  if (at > next && said === null && !isForeign(context, name, next, at)) return undefined;
  if (said === null && AMBIGUOUS.has(term[at]) && !meansMoney(context, number, at)) return undefined;
  const code = said ?? codeOf(context, term[at], name, number.first);
  const sterling = at + 1 < number.limit && lower[at + 1] === "sterling" ? at + 2 : at + 1;
  return withParts(context, upTo(moneyOf(context, number, code, name.parts), sterling, tokens), number.limit);
}

/** The currency that words between the number and the name tell ("Hong Kong" dollars), or null. */
function qualified(
  { tokens: { term } }: AmountContext,
  { codes }: CurrencyName,
  from: number,
  to: number,
): string | null {
  for (let at = from; at < to; at++) {
    const code = CURRENCY_OF.get(term[at]);
    if (code !== undefined && codes.has(code)) return code;
  }
  return null;
}

/** "Kazakh tenge", "South African rand": words of a country before a name that only one currency has. */
function isForeign({ tokens }: AmountContext, { code }: CurrencyName, from: number, to: number): boolean {
  if (AMBIGUOUS.has(tokens.term[to]) || code === null || code === "$") return false;
  for (let at = from; at < to; at++) if ((tokens.shape[at] & Shape.Capital) === 0) return false;
  return to - from < MAX_QUALIFIERS;
}

/** Are "pounds", "won", "marks" money behind this number? */
function meansMoney(context: AmountContext, { scale, value, limit }: NumberMention, at: number): boolean {
  const { lower, shape, tag } = context.tokens;
  const word = lower[at];
  const next = at + 1 < limit ? lower[at + 1] : "";
  if (word.startsWith("pound"))
    return next === "sterling" || ((scale >= 1e6 || context.sterling) && next !== "of");
  if (word === "sen") return (shape[at] & Shape.Capital) === 0;
  // Nobody counts 1.84 marks on a page.
  if (scale >= 1000 || !Number.isInteger(value)) return true;
  const behind = at + 1 < limit ? tag[at + 1] : Tag.Punctuation;
  const object =
    behind === Tag.Determiner || behind === Tag.Possessive || behind === Tag.Value || isNoun(behind);
  return word === "won" && value >= 1000 && !object;
}

/** "… 50 cents" behind whole dollars. */
function withParts(context: AmountContext, money: Quantity, limit: number): Quantity {
  const { tokens } = context;
  const at = tokens.lower[money.last] === "and" ? money.last + 1 : money.last;
  if (at + 1 >= limit || !Number.isInteger(money.value)) return money;
  const number = context.numbers.at(at);
  if (number === undefined || !(number.value < 100) || number.last >= limit) return money;
  if (CURRENCY_NAMES.get(tokens.term[number.last])?.parts !== 100) return money;
  money.value = round(money.value + number.value / 100);
  return upTo(money, number.last + 1, tokens);
}
