import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import { lexicon } from "../../../lexicon/load.ts";
import { type AmountContext, isJoined } from "../context.ts";
import { type Quantity, wordQuantity } from "../quantity.ts";
import { LETTERS } from "./currency.ts";
import { numberBehind } from "./marked-money.ts";

/** "R4.5bn", "P2,500", "N500m", "R20": a letter for a currency, where the article says which. */
export function readLetterMoney(context: AmountContext, at: number): Quantity | undefined {
  const { shape } = context.tokens;
  if ((shape[at] & Shape.Digit) !== 0) return smallSum(context, at);
  const codes = context.letters(at);
  if (codes === undefined || !isJoined(context, at + 1)) return undefined;
  const currency = context.currencySpokenOf(at, codes) ?? onlyOne(codes);
  const money = currency === null ? undefined : numberBehind(context, at, { currency, next: at + 1 });
  // "B737 900" are two numbers.
  return money && (money.scale > 1 || money.value >= THOUSAND) ? money : undefined;
}

const THOUSAND = 1000;

const onlyOne = (codes: ReadonlySet<string>): string | null => (codes.size === 1 ? [...codes][0] : null);

/** Longest sum without groups and magnitude, its letter included ("R2500"). */
const LONGEST = 5;

/** "R20", "P250": where nothing names what the letter and digits would be the name of. */
function smallSum(context: AmountContext, at: number): Quantity | undefined {
  const { text, tokens } = context;
  const { end, lower, start, tag } = tokens;
  if (end[at] - start[at] > LONGEST || isJoined(context, at)) return undefined;
  const codes = LETTERS.get(lexicon().termOf(lower[at][0]));
  const digits = lower[at].slice(1);
  if (codes === undefined || text[start[at]] === lower[at][0] || !/^[1-9]\d+$/.test(digits)) return undefined;
  const next = at + 1 < tokens.count ? tag[at + 1] : Tag.Punctuation;
  if (!CLOSING.includes(next) || !LEADING.includes(tag[at - 1] ?? Tag.Unknown)) return undefined;
  const currency = context.currencySpokenOf(at, codes);
  return currency === null
    ? undefined
    : wordQuantity(tokens, { first: at, last: at + 1 }, "money", Number(digits), currency);
}

const CLOSING: readonly number[] = [Tag.Punctuation, Tag.Preposition, Tag.Conjunction, Tag.Determiner];
const LEADING: readonly number[] = [
  Tag.Preposition,
  Tag.PastTense,
  Tag.PresentTense,
  Tag.Infinitive,
  Tag.Gerund,
];
