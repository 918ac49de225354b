import type { NumberMention } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import { isFiniteVerb, isNoun, Tag } from "../../language/tag.ts";
import type { AmountContext } from "./context.ts";
import { DESIGNATORS } from "./lexicon/designators.ts";
import { BEFORE } from "./lexicon/modifiers.ts";
import { isCapital } from "./noun-phrase.ts";

/** Is the number a name or the end of one ("Boeing 737", "Article 5", "No. 10", "2016 election")? */
export function isName(context: AmountContext, number: NumberMention): boolean {
  const { tokens } = context.document;
  const { lower, tag, sentence } = tokens;
  const { first } = number;
  const before = first - 1;
  if (before < 0 || sentence[before] !== sentence[first]) return isYearLike(context, number);
  if (lower[before] === "#") return true;
  if (lower[before] === "of" && lower[before - 1] === "group" && isCapital(context, before - 1)) return true;
  const digits = number.form === "digits" && number.scale === 1;
  if (digits && DESIGNATORS.has(lower[before]) && !isVerb(tag[before])) return true;
  if (digits && isNameBefore(context, before)) return true;
  const unsaid = !BEFORE.has(lower[before]) && lower[before] !== "than" && !isVerb(tag[before]);
  return unsaid && isYearLike(context, number);
}

const isVerb = (tag: number): boolean => isFiniteVerb(tag) || tag === Tag.Gerund || tag === Tag.Infinitive;

const isNameBefore = (context: AmountContext, at: number): boolean => {
  const { tag, shape } = context.document.tokens;
  const start = (shape[at] & Shape.SentenceStart) !== 0;
  return (
    isCapital(context, at) &&
    !start &&
    (isNoun(tag[at]) || tag[at] === Tag.Unknown) &&
    context.taken[at] === 0
  );
};

/** "2016" in "2016 elections": four digits of a year without grouping. */
export function isYearLike(
  { document: { text } }: AmountContext,
  { start, end, value, scale }: NumberMention,
): boolean {
  return (
    scale === 1 && end - start === 4 && value >= 1500 && value < 2100 && !text.slice(start, end).includes(",")
  );
}

const JOINING: ReadonlySet<string> = new Set([
  "−",
  "×",
  "-",
  "–",
  "/",
  ":",
  ".",
  "x",
  "+",
  "'",
  "’",
  "_",
  "&",
  "#",
  "@",
  "=",
]);

/** Is the number glued to a mark, as in a score, a time or a telephone number ("3-2", "5:30", "555-0100")? */
export function isPartOfLarger(
  { document: { tokens } }: AmountContext,
  { first, last }: NumberMention,
): boolean {
  const { lower, shape } = tokens;
  const joined = (at: number): boolean => at < tokens.count && (shape[at] & Shape.Joined) !== 0;
  if (joined(first) && JOINING.has(lower[first - 1])) return true;
  return joined(last) && JOINING.has(lower[last]) && joined(last + 1);
}
