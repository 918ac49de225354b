import type { NumberMention } from "../../../language/numbers/number.ts";
import { bit, isFiniteVerb, Tag } from "../../../language/tag.ts";
import { having, terms } from "../../../lexicon/terms.ts";
import { type AmountContext, sentenceStart } from "../context.ts";
import { modifiedFrom } from "../modifier.ts";

/** What may stand behind a number that counts nothing. */
const FOLLOWS = bit(Tag.Punctuation) | bit(Tag.Preposition) | bit(Tag.Conjunction) | bit(Tag.Gerund);

const follows = (tag: number): boolean => (FOLLOWS & bit(tag)) !== 0;

const AGED = terms("aged age ages");

/** "aged 16", "age 16", "the age of 18". */
export const isAged = ({ tokens: { lower, term } }: AmountContext, at: number): boolean =>
  AGED.has(term[at - 1]) || (lower[at - 1] === "of" && AGED.has(term[at - 2]));

const COMPARED = terms("older younger");
const LIMITS = terms("under over");
const PEOPLE = having("people-noun");
const BEYOND = terms("over up under");

/** "younger than 50", "people under 30", "18 and older", "people 65 and over". */
export function isCompared(context: AmountContext, { first, last, limit }: NumberMention): boolean {
  const { lower, tag, term } = context.tokens;
  if (lower[first - 1] === "than" && COMPARED.has(term[first - 2]))
    return last >= limit || follows(tag[last]);
  if (LIMITS.has(term[first - 1]) && PEOPLE.has(term[first - 2])) return closes(context, last, limit);
  if (last + 1 >= limit || (lower[last] !== "and" && lower[last] !== "or")) return false;
  if (COMPARED.has(term[last + 1])) return true;
  return BEYOND.has(term[last + 1]) && tag[first - 1] === Tag.Plural && closes(context, last + 2, limit);
}

const closes = ({ tokens: { tag } }: AmountContext, at: number, limit: number): boolean =>
  at >= limit || follows(tag[at]) || isFiniteVerb(tag[at]);

const LIFETIMES = terms("expectancy age");
const REACHES = terms("is was be to from at");
const LONGEST_SUBJECT = 7;

/** "life expectancy for men is about 73", "the retirement age rises to 67", no noun behind the number. */
export function isLifetime(context: AmountContext, { first, last, limit }: NumberMention): boolean {
  const { lower, tag, term } = context.tokens;
  const before = modifiedFrom(context, first) - 1;
  if (!REACHES.has(term[before]) || (last < limit && !follows(tag[last]))) return false;
  const start = Math.max(sentenceStart(context, first), before - LONGEST_SUBJECT);
  for (let at = before - 1; at >= start && tag[at] !== Tag.Punctuation; at--)
    if (LIFETIMES.has(term[at])) return lower[at + 1] !== "of";
  return false;
}

const TURNS = terms("turn turns turned turning");

/** "turned 75" at the end of its clause. */
export function isTurned(
  { tokens: { tag, term } }: AmountContext,
  { first, last, limit }: NumberMention,
): boolean {
  if (!TURNS.has(term[first - 1])) return false;
  return last >= limit || tag[last] === Tag.Punctuation || tag[last] === Tag.Preposition;
}

const PERSONS = terms("who he she i");
const IS = terms("is was am 's 'm");
const ONLY = terms("only just now then already about almost nearly still");
const CLOSES = terms(", ) . ; — – ―");

/** "Agnes Roy, who is 82, …", "She was 90." */
export function isSaid({ tokens: { lower, term } }: AmountContext, number: NumberMention): boolean {
  const { first, last, limit, form } = number;
  if (form !== "digits") return false;
  const verb = ONLY.has(term[first - 1]) ? first - 2 : first - 1;
  const future = lower[verb] === "be" && (lower[verb - 1] === "will" || lower[verb - 1] === "would");
  if (!future && !IS.has(term[verb])) return false;
  if (!PERSONS.has(term[verb - (future ? 2 : 1)])) return false;
  if (last >= limit || CLOSES.has(term[last])) return true;
  return lower[last] === "when" || (future && (lower[last] === "by" || lower[last] === "in"));
}
