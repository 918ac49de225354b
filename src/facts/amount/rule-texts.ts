import type { AmountRuleId } from "./rules.ts";

/** What each rule matches, in one sentence, for explanations. */
export const AMOUNT_RULE_TEXTS: Readonly<Record<AmountRuleId, string>> = {
  "amount/range": "two numbers joined to one amount, with what they share (“between $5m and $10m”)",
  "amount/currency-symbol": "a number behind a currency symbol (“$4.2 million”)",
  "amount/currency-code": "a number beside a currency code or mark (“USD 22.5 million”, “Rs 500 crore”)",
  "amount/currency-name": "a number before the name of a currency (“5 million yuan”)",
  "amount/funds": "a sum without its currency, before what comes in sums (“millions in aid”)",
  "amount/percentage-point": "a number of percentage points",
  "amount/percent": "a number with “%”, “percent” or “per cent”",
  "amount/basis-point": "a number of basis points",
  "amount/age": "an age (“43-year-old”, “Ana Ruiz, 43,”)",
  "amount/one-in": "so many of so many (“one in five”, “nine out of 10”)",
  "amount/odds": "one number to another (“3 to 1”)",
  "amount/multiple": "so many times as much (“three times”, “10-fold”)",
  "amount/ratio-word": "a word that stands for a ratio (“doubled”, “twice”)",
  "amount/fraction": "a part of a whole (“a third of”, “half”)",
  "amount/listed": "a number without a noun of its own, in a row with one that has it",
  "amount/changed-to":
    "a number without a unit of its own, behind what it was before (“from 208 pounds to 193”)",
  "amount/count": "a number before the noun that it counts",
  "amount/casualties": "a number of people dead, hurt or missing, their noun left out (“killing 13”)",
  "amount/measure": "a number with a unit of measurement (“120 km/h”)",
};
