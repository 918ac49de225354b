import type { Rule } from "../../engine/rule.ts";
import type { NumberMention } from "../../language/numbers/number.ts";
import { NUMBER_STARTS } from "../../language/numbers/numerals.ts";
import { Shape } from "../../language/shape.ts";
import { anyOf, carrying, having, type TermSet, terms } from "../../lexicon/terms.ts";
import { type AmountContext, isTail } from "./context.ts";
import { readCasualties } from "./count/casualties.ts";
import { readChanged } from "./count/changed.ts";
import { readCount } from "./count/count.ts";
import { readListed } from "./count/listed.ts";
import { readAge } from "./measure/age.ts";
import { readMeasure } from "./measure/measure.ts";
import { CURRENCY_NAMES } from "./money/currency.ts";
import { readFunds } from "./money/funds.ts";
import { beginsSymbol, readCodeMoney, readSymbolMoney } from "./money/marked-money.ts";
import { readNamedMoney, readOneOf } from "./money/named-money.ts";
import type { Quantity } from "./quantity.ts";
import { mayConnect } from "./range/connected.ts";
import { readRange } from "./range/range.ts";
import { readFraction } from "./share/fraction.ts";
import { readBasisPoint, readPercent, readPercentagePoint, SHARE_STARTS } from "./share/percent.ts";
import { readMultiple, readOdds, readOneIn } from "./share/ratio.ts";
import { readRatioWord } from "./share/ratio-word.ts";

type Trigger = Rule<AmountContext, Quantity>["trigger"];

const SYMBOLS = anyOf(carrying("symbol"), carrying("dollar-prefix"), terms("y"));
const CODES = anyOf(having("currency-code"), carrying("currency-mark"));

/** What a number can begin with: digits, words of numbers, "twenty-five". */
const STARTS = { shape: Shape.Digit | Shape.Hyphen, terms: NUMBER_STARTS };

const NUMBER: Trigger = { ...STARTS, when: ({ numbers }, at) => numbers.at(at) !== undefined };

/** A number that is a fraction, has something hanging on it, or stands before a compound or one of these words. */
const before = (words: TermSet): Trigger => ({
  ...STARTS,
  when: (context, at) => {
    const number = context.numberAt(at);
    if (number === undefined) return false;
    const { last, limit, form, suffix } = number;
    if (suffix !== "" || form === "fraction") return true;
    const { shape, term } = context.tokens;
    return last < limit && (words.has(term[last]) || (shape[last] & Shape.Hyphen) !== 0);
  },
});

/** Before what makes it a share. */
const SHARE = before(SHARE_STARTS);

/** Before what joins it to a second number or to a noun that says what it is. */
const JOINED = before(terms("in out to : times"));

/** A number, or the article of "a dollar". */
const NAMED: Trigger = {
  ...STARTS,
  when: ({ numbers, tokens }, at) => numbers.at(at) !== undefined || CURRENCY_NAMES.has(tokens.term[at + 1]),
};

const SYMBOL: Trigger = { terms: SYMBOLS, when: beginsSymbol };

/** No code stands farther from its number than a sign between them. */
const CODE: Trigger = {
  terms: CODES,
  when: ({ numbers }, at) => numbers.at(at + 1) !== undefined || numbers.at(at + 2) !== undefined,
};

/** A number or the mark of a currency before it, with a word that may join it to a second one not far behind. */
const END: Trigger = {
  shape: STARTS.shape,
  terms: anyOf(NUMBER_STARTS, SYMBOLS, CODES),
  when: (context, at) => {
    const { numbers, tokens } = context;
    let number = numbers.at(at);
    if (number === undefined && (beginsSymbol(context, at) || CODES.has(tokens.term[at])))
      number = numbers.holding(at + 1) ?? numbers.holding(at + 2);
    return number !== undefined && mayConnect(context, number);
  },
};

type Read = (context: AmountContext, at: number) => Quantity | undefined;
type ReadNumber = (context: AmountContext, number: NumberMention) => Quantity | undefined;

const rule = <Id extends string>(name: Id, says: string, trigger: Trigger, read: Read) => {
  const id = `amount/${name}` as const;
  return {
    id,
    says,
    trigger,
    read(context: AmountContext, at: number): Quantity | undefined {
      const found = read(context, at);
      if (found !== undefined) found.rule = id;
      return found;
    },
  };
};

/** A rule that reads on from a number. */
const numbered = <Id extends string>(name: Id, says: string, trigger: Trigger, read: ReadNumber) => {
  const id = `amount/${name}` as const;
  return {
    id,
    says,
    trigger,
    read(context: AmountContext, at: number): Quantity | undefined {
      const number = context.numberAt(at);
      const found = number === undefined ? undefined : read(context, number);
      if (found !== undefined) found.rule = id;
      return found;
    },
  };
};

/** No reading of digits that hang on others: what a range does not take is part of a larger whole ("10−30 kg"). */
const whole =
  (read: ReadNumber): ReadNumber =>
  (context, number) => {
    const found = read(context, number);
    return found === undefined || isTail(context, number.first) ? undefined : found;
  };

const readWholeNamed = whole(readNamedMoney);

function readNamed(context: AmountContext, at: number): Quantity | undefined {
  const number = context.numberAt(at);
  return number === undefined ? readOneOf(context, at) : readWholeNamed(context, number);
}

/** In the order in which they win when they take equally many tokens; those of one trigger stand together. */
export const AMOUNT_RULES = [
  rule(
    "range",
    "two numbers joined to one amount, with what they share (“between $5m and $10m”)",
    END,
    readRange,
  ),
  rule("currency-symbol", "a number behind a currency symbol (“$4.2 million”)", SYMBOL, readSymbolMoney),
  rule(
    "currency-code",
    "a number beside a currency code or mark (“USD 22.5 million”, “Rs 500 crore”)",
    CODE,
    readCodeMoney,
  ),
  rule("currency-name", "a number before the name of a currency (“5 million yuan”)", NAMED, readNamed),
  numbered("percentage-point", "a number of percentage points", SHARE, whole(readPercentagePoint)),
  numbered("percent", "a number with “%”, “percent” or “per cent”", SHARE, whole(readPercent)),
  numbered("basis-point", "a number of basis points", SHARE, whole(readBasisPoint)),
  numbered(
    "funds",
    "a sum without its currency, before what comes in sums (“millions in aid”)",
    JOINED,
    readFunds,
  ),
  numbered("one-in", "so many of so many (“one in five”, “nine out of 10”)", JOINED, readOneIn),
  numbered("odds", "one number to another (“3 to 1”)", JOINED, readOdds),
  numbered("multiple", "so many times as much (“three times”, “10-fold”)", JOINED, readMultiple),
  rule("age", "an age (“43-year-old”, “Ana Ruiz, 43,”)", NUMBER, readAge),
  numbered("fraction", "a part of a whole (“a third of”, “half”)", NUMBER, readFraction),
  numbered("listed", "a number without a noun of its own, in a row with one that has it", NUMBER, readListed),
  numbered(
    "changed-to",
    "a number without a unit of its own, behind what it was before (“from 208 pounds to 193”)",
    NUMBER,
    readChanged,
  ),
  numbered("count", "a number before the noun that it counts", NUMBER, readCount),
  numbered(
    "casualties",
    "a number of people dead, hurt or missing, their noun left out (“killing 13”)",
    NUMBER,
    readCasualties,
  ),
  numbered("measure", "a number with a unit of measurement (“120 km/h”)", NUMBER, whole(readMeasure)),
  rule(
    "ratio-word",
    "a word that stands for a ratio (“doubled”, “twice”)",
    { terms: anyOf(carrying("ratio"), terms("twice")) },
    readRatioWord,
  ),
] as const satisfies readonly Rule<AmountContext, Quantity>[];

export type AmountRuleId = (typeof AMOUNT_RULES)[number]["id"];
