import type { AmountCorpus } from "./corpus/examples.ts";
import { money } from "./corpus/money.ts";
import { shares } from "./corpus/shares.ts";
import { things } from "./corpus/things.ts";

/** Examples of every way of writing an amount, in our own words. */
export const AMOUNT_CORPUS: AmountCorpus = { ...money, ...shares, ...things };
