import type { Rule } from "../../engine/rule.ts";
import { NUMBER_STARTS } from "../../language/numbers/numerals.ts";
import { Shape } from "../../language/shape.ts";
import { anyOf, terms } from "../../lexicon/terms.ts";
import type { AmountContext } from "./context.ts";
import { readNobody } from "./count/casualties.ts";
import { readAge } from "./measure/age.ts";
import { CODES, CURRENCY_NAMES, DOLLAR_PREFIXES, LETTERS, MARKS, SYMBOLS } from "./money/currency.ts";
import { readLetterMoney } from "./money/letter-money.ts";
import { beginsSymbol, readCodeMoney, readSymbolMoney } from "./money/marked-money.ts";
import { readOneOf } from "./money/named-money.ts";
import { NUMBER_RULES, readNumber } from "./number-rules.ts";
import type { Quantity } from "./quantity.ts";
import { mayConnect } from "./range/connected.ts";
import { readRange } from "./range/range.ts";
import { RATIOS, readRatioWord } from "./share/ratio-word.ts";

type AmountRule = Rule<AmountContext, Quantity>;
type Trigger = AmountRule["trigger"];
type Read = AmountRule["read"];

const SYMBOL_WORDS = anyOf(SYMBOLS.words, DOLLAR_PREFIXES.words, terms("y gh"));
const CODE_WORDS = anyOf(CODES, MARKS.words);

/** What a number can begin with: digits, words of numbers, "twenty-five". */
const STARTS = { shape: Shape.Digit | Shape.Hyphen, terms: NUMBER_STARTS };

const NUMBER: Trigger = { ...STARTS, when: ({ numbers }, at) => numbers.at(at) !== undefined };

const SYMBOL: Trigger = { terms: SYMBOL_WORDS, when: beginsSymbol };

/** No code stands farther from its number than a sign between them. */
const CODE: Trigger = {
  terms: CODE_WORDS,
  when: ({ numbers }, at) => numbers.at(at + 1) !== undefined || numbers.at(at + 2) !== undefined,
};

/** A letter before its number, or in one token with it. */
const LETTER: Trigger = {
  shape: Shape.Digit,
  without: Shape.Number,
  terms: LETTERS.words,
  when: (context, at) => {
    const { numbers, tokens } = context;
    return (tokens.shape[at] & Shape.Digit) === 0
      ? context.letters(at) !== undefined && numbers.at(at + 1) !== undefined
      : numbers.at(at) === undefined;
  },
};

/** A number or the mark of a currency before it, with a word that may join it to a second one not far behind. */
const END: Trigger = {
  shape: STARTS.shape,
  terms: anyOf(NUMBER_STARTS, SYMBOL_WORDS, CODE_WORDS),
  when: (context, at) => {
    const { numbers, tokens } = context;
    let number = numbers.at(at);
    if (number === undefined && (beginsSymbol(context, at) || CODE_WORDS.has(tokens.term[at])))
      number = numbers.holding(at + 1) ?? numbers.holding(at + 2);
    return number !== undefined && mayConnect(context, number);
  },
};

/** The article of "a dollar". */
const ARTICLE: Trigger = {
  terms: terms("a an"),
  when: ({ tokens }, at) => CURRENCY_NAMES.has(tokens.term[at + 1]),
};

/** A reader whose finds bear the name of their rule. */
const named =
  (id: string, read: Read): Read =>
  (context, at) => {
    const found = read(context, at);
    if (found !== undefined) found.rule = id;
    return found;
  };

const rule = <Id extends string>(name: Id, says: string, trigger: Trigger, read: Read) => {
  const id = `amount/${name}` as const;
  return { id, says, trigger, read: named(id, read) };
};

/** What is found before a number, or without one. */
const OTHER_RULES = [
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
  rule(
    "currency-letter",
    "a number behind a letter that is a currency in the article's country (“R4.5bn”, “P2,500”)",
    LETTER,
    readLetterMoney,
  ),
  rule(
    "ratio-word",
    "a word that stands for a ratio (“doubled”, “twice”)",
    { terms: anyOf(RATIOS.words, terms("twice")) },
    readRatioWord,
  ),
  rule("age", "an age (“43-year-old”, “Ana Ruiz, 43,”)", NUMBER, readAge),
] as const satisfies readonly AmountRule[];

/** Every rule of amounts, with what it matches. */
export const AMOUNT_RULES = [...OTHER_RULES, ...NUMBER_RULES] as const;

export type AmountRuleId = (typeof AMOUNT_RULES)[number]["id"];

/** What the walk over the tokens calls; the rules that read on from a number are called by one. */
export const WALKED_RULES: readonly AmountRule[] = [
  { id: "amount/currency-name", trigger: ARTICLE, read: named("amount/currency-name", readOneOf) },
  ...OTHER_RULES,
  {
    id: "amount/casualties",
    trigger: { terms: terms("no nobody") },
    read: named("amount/casualties", readNobody),
  },
  { id: "amount/number", trigger: NUMBER, read: readNumber },
];
