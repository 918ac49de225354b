import type { NumberMention } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import { TermBits, terms } from "../../lexicon/terms.ts";
import { type AmountContext, isTail } from "./context.ts";
import { readCasualties } from "./count/casualties.ts";
import { readChanged } from "./count/changed.ts";
import { readCount } from "./count/count.ts";
import { readListed } from "./count/listed.ts";
import { readMeasure } from "./measure/measure.ts";
import { UNIT_STARTS } from "./measure/unit-words.ts";
import { LAKHS, readFunds } from "./money/funds.ts";
import { readNamedMoney } from "./money/named-money.ts";
import type { Quantity } from "./quantity.ts";
import { readFraction } from "./share/fraction.ts";
import { readBasisPoint, readPercent, readPercentagePoint, SHARE_STARTS } from "./share/percent.ts";
import { readMultiple, readOdds, readOneIn } from "./share/ratio.ts";

/** What is seen at a number before any rule reads on from it; bits. */
const Sign = {
  /** Something hangs on it. */
  Suffix: 1,
  Fraction: 2,
  /** A word with a hyphen stands behind it. */
  Compound: 4,
  /** What makes it a share stands behind it. */
  Share: 8,
  /** What joins it to a noun or to a second number that it is measured by stands behind it. */
  Link: 16,
  /** What joins it to a number that says its unit stands behind it. */
  Row: 32,
  /** What a unit begins with stands behind it. */
  Unit: 64,
  /** It stands behind "to". */
  To: 128,
  /** It ends in a magnitude of India. */
  Lakhs: 256,
} as const;

const ALWAYS = 0;
/** A share can hang on its number, or be half of one percent. */
const SHARED = Sign.Share | Sign.Suffix | Sign.Fraction | Sign.Compound;
const LINKED = Sign.Link | Sign.Suffix;
const MEASURED = Sign.Unit | Sign.Suffix | Sign.Fraction | Sign.Compound;

const BEHIND = new TermBits([
  [SHARE_STARTS, Sign.Share],
  [terms("in out to : times"), Sign.Link],
  [terms(", and or of to ( -"), Sign.Row],
  [UNIT_STARTS, Sign.Unit],
]);

function signsOf({ tokens }: AmountContext, { first, last, limit, form, suffix }: NumberMention): number {
  const { lower, shape, term } = tokens;
  let signs = suffix === "" ? 0 : Sign.Suffix;
  if (form === "fraction") signs |= Sign.Fraction;
  if (lower[first - 1] === "to") signs |= Sign.To;
  if (LAKHS.has(term[last - 1])) signs |= Sign.Lakhs;
  if (last >= limit) return signs;
  if ((shape[last] & Shape.Hyphen) !== 0) signs |= Sign.Compound;
  return signs | BEHIND.get(term[last]);
}

type ReadNumber = (context: AmountContext, number: NumberMention) => Quantity | undefined;

/** A rule that reads on from a number, where one of the signs it needs is seen. */
const rule = <Id extends string>(name: Id, says: string, needs: number, read: ReadNumber) => ({
  id: `amount/${name}` as const,
  says,
  needs,
  whole: false,
  read,
});

/** A rule that leaves digits which hang on others: what a range does not take is part of a larger whole ("10−30 kg"). */
const whole = <Id extends string>(name: Id, says: string, needs: number, read: ReadNumber) => ({
  ...rule(name, says, needs, read),
  whole: true,
});

/** In the order in which they win when they take equally many tokens. */
export const NUMBER_RULES = [
  whole("currency-name", "a number before the name of a currency (“5 million yuan”)", ALWAYS, readNamedMoney),
  whole("percentage-point", "a number of percentage points", SHARED, readPercentagePoint),
  whole("percent", "a number with “%”, “percent” or “per cent”", SHARED, readPercent),
  whole("basis-point", "a number of basis points", SHARED, readBasisPoint),
  rule(
    "funds",
    "a sum without its currency, before what comes in sums (“millions in aid”), or in lakhs and crores",
    LINKED | Sign.Lakhs,
    readFunds,
  ),
  rule("one-in", "so many of so many (“one in five”, “nine out of 10”)", LINKED, readOneIn),
  rule("odds", "one number to another (“3 to 1”)", LINKED, readOdds),
  rule("multiple", "so many times as much (“three times”, “10-fold”)", LINKED, readMultiple),
  rule("fraction", "a part of a whole (“a third of”, “half”)", Sign.Fraction, readFraction),
  rule("listed", "a number without a noun of its own, in a row with one that has it", Sign.Row, readListed),
  rule(
    "changed-to",
    "a number without a unit of its own, behind what it was before (“from 208 pounds to 193”)",
    Sign.To,
    readChanged,
  ),
  rule("count", "a number before the noun that it counts", ALWAYS, readCount),
  rule(
    "casualties",
    "a number of people dead, hurt or missing, their noun left out (“killing 13”)",
    ALWAYS,
    readCasualties,
  ),
  whole("measure", "a number with a unit of measurement (“120 km/h”)", MEASURED, readMeasure),
] as const;

/** What the rules make of the number at a token: the one that takes the most tokens, of equals the earlier rule's. */
export function readNumber(context: AmountContext, at: number): Quantity | undefined {
  const number = context.numberAt(at);
  if (number === undefined) return undefined;
  const signs = signsOf(context, number);
  const tail = isTail(context, at);
  let best: Quantity | undefined;
  for (let i = 0; i < NUMBER_RULES.length; i++) {
    const { id, needs, whole, read } = NUMBER_RULES[i];
    if ((needs !== ALWAYS && (needs & signs) === 0) || (whole && tail)) continue;
    const found = read(context, number);
    if (found === undefined) continue;
    found.rule = id;
    if (best === undefined || found.last - found.first > best.last - best.first) best = found;
  }
  return best;
}
