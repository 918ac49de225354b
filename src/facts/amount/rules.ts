import type { Rule } from "../../engine/rule.ts";
import { NUMBER_STARTS } from "../../language/numbers/words.ts";
import { Shape } from "../../language/shape.ts";
import { readAge } from "./age.ts";
import { readCasualties } from "./casualties.ts";
import { type AmountContext, isTail } from "./context.ts";
import { readCount } from "./count.ts";
import { readFunds } from "./funds.ts";
import { CURRENCY_CODES, CURRENCY_MARKS } from "./lexicon/currency-codes.ts";
import { CURRENCY_SYMBOLS, DOLLAR_PREFIXES } from "./lexicon/currency-symbols.ts";
import { readChanged, readListed } from "./list.ts";
import { readMeasure } from "./measure.ts";
import { readCodeMoney, readSymbolMoney } from "./money.ts";
import { readNamedMoney } from "./named-money.ts";
import { readBasisPoint, readPercent, readPercentagePoint } from "./percent.ts";
import type { Quantity } from "./quantity.ts";
import { readRange } from "./range.ts";
import { RATIO_WORDS, readFraction, readMultiple, readOdds, readOneIn, readRatioWord } from "./ratio.ts";

/** What a rule finds; the words around it are heard once it has won. */
export type Found = Quantity & { readonly rule: string };

type AmountRule = Rule<AmountContext, Found>;

const lowered = (words: Iterable<string>): string[] => [...words].map((word) => word.toLowerCase());

const SYMBOLS = [...CURRENCY_SYMBOLS.keys(), ...DOLLAR_PREFIXES.keys(), "y"];
const CODES = lowered([...CURRENCY_CODES, ...CURRENCY_MARKS.keys()]);
/** Tokens a number can begin with: digits, words of numbers, "twenty-five". */
const NUMBER: AmountRule["trigger"] = {
  shape: Shape.Digit | Shape.Hyphen,
  words: NUMBER_STARTS,
  when: ({ numbers }, at) => numbers.at(at) !== undefined,
};

const rule = <Id extends string>(
  id: Id,
  trigger: AmountRule["trigger"],
  read: (context: AmountContext, at: number) => Quantity | undefined,
) => ({
  id: `amount/${id}` as const,
  trigger,
  read(context: AmountContext, at: number): Found | undefined {
    const found = read(context, at);
    return found && { ...found, rule: `amount/${id}` };
  },
});

type Read = (context: AmountContext, at: number) => Quantity | undefined;

/** No reading of digits that hang on others: what a range does not take is part of a larger whole ("10−30 kg"). */
const whole =
  (read: Read): Read =>
  (context, at) =>
    isTail(context, at) ? undefined : read(context, at);

/** In the order in which they win when they take equally many tokens. */
export const AMOUNT_RULES = [
  rule(
    "range",
    { shape: Shape.Digit | Shape.Hyphen, words: [...NUMBER_STARTS, ...SYMBOLS, ...CODES] },
    readRange,
  ),
  rule("currency-symbol", { words: SYMBOLS }, readSymbolMoney),
  rule("currency-code", { words: CODES }, readCodeMoney),
  rule("currency-name", { shape: NUMBER.shape, words: NUMBER_STARTS }, whole(readNamedMoney)),
  rule("funds", NUMBER, readFunds),
  rule("percentage-point", NUMBER, whole(readPercentagePoint)),
  rule("percent", NUMBER, whole(readPercent)),
  rule("basis-point", NUMBER, whole(readBasisPoint)),
  rule("age", NUMBER, readAge),
  rule("one-in", NUMBER, readOneIn),
  rule("odds", NUMBER, readOdds),
  rule("multiple", NUMBER, readMultiple),
  rule("ratio-word", { words: RATIO_WORDS }, readRatioWord),
  rule("fraction", NUMBER, readFraction),
  rule("listed", NUMBER, readListed),
  rule("changed-to", NUMBER, readChanged),
  rule("count", NUMBER, readCount),
  rule("casualties", NUMBER, readCasualties),
  rule("measure", NUMBER, whole(readMeasure)),
] as const satisfies readonly AmountRule[];

export type AmountRuleId = (typeof AMOUNT_RULES)[number]["id"];
