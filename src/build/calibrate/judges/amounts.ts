import type { ArticleFacts } from "../../../facts/record.ts";
import type { GoldArticle, GoldQuantity } from "../gold.ts";
import type { Judgement } from "../sample.ts";
import { overlaps } from "./officials.ts";
import { agreeInWords } from "./wording.ts";

type Amount = ArticleFacts["amounts"][number];

/** An amount is right where an annotated one overlaps it, has the same value, and is of what is given. */
export function judgeAmounts({ amounts }: ArticleFacts, { quantities: gold = [] }: GoldArticle): Judgement[] {
  return amounts.map((amount) => {
    const meeting = gold.filter((other) => overlaps(amount, other));
    if (meeting.length > 0 && meeting.every(({ optional }) => optional)) return undefined;
    return meeting.some((other) => sameValue(amount, other) && sameOf(amount, other)) ? 1 : 0;
  });
}

function sameValue({ value, low, high }: Amount, { value: theirs }: GoldQuantity): boolean {
  if (typeof theirs === "number") return value !== null && near(value, theirs);
  if (!Array.isArray(theirs)) return true;
  return low !== null && high !== null && near(low, Number(theirs[0])) && near(high, Number(theirs[1]));
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b));

/** What it is of not given is a fact that is missing, not a wrong one. */
const sameOf = ({ of }: Amount, { of: theirs, ofAccept = [] }: GoldQuantity): boolean =>
  of === null || !theirs || [theirs, ...ofAccept].some((other) => agreeInWords(of, other));
