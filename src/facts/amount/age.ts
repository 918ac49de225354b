import type { NumberMention } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import { isFiniteVerb, Tag } from "../../language/tag.ts";
import { type AmountContext, sentenceEnd, sentenceStart } from "./context.ts";
import { beforeModifier } from "./modifier.ts";
import { type Quantity, quantityOf } from "./quantity.ts";

const OLDEST = 120;
/** What may stand behind a number that counts nothing. */
const FOLLOWS: ReadonlySet<number> = new Set([Tag.Punctuation, Tag.Preposition, Tag.Conjunction, Tag.Gerund]);
const AGE_UNITS: ReadonlyMap<string, string> = new Map([
  ["year", "year"],
  ["years", "year"],
  ["yr", "year"],
  ["month", "month"],
  ["months", "month"],
  ["week", "week"],
  ["weeks", "week"],
  ["day", "day"],
]);

/** "43-year-old", "six months old", "aged 16", "Scott, 43, was", "at the age of 18". */
export function readAge(context: AmountContext, at: number): Quantity | undefined {
  const number = context.numbers.at(at);
  if (number === undefined || number.form === "ordinal") return undefined;
  if (number.hyphen) return suffixAge(number);
  if (number.suffix !== "") return undefined;
  return yearsOld(context, number) ?? bareAge(context, number);
}

function suffixAge(number: NumberMention): Quantity | undefined {
  const [unit, old] = number.suffix.split("-", 2);
  const name = AGE_UNITS.get(unit);
  if (name === undefined || old === undefined || !old.startsWith("old")) return undefined;
  return {
    ...quantityOf(number, { kind: "measure", unit: name }),
    end: number.end + 1 + number.suffix.length,
  };
}

function yearsOld(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { lower, end } = context.document.tokens;
  const limit = sentenceEnd(context, number.first);
  if (number.last >= limit) return undefined;
  const word = lower[number.last];
  const dash = word.indexOf("-old");
  if (dash > 0 && AGE_UNITS.has(word.slice(0, dash)))
    return {
      ...quantityOf(number, { kind: "measure", unit: AGE_UNITS.get(word.slice(0, dash)) }),
      last: number.last + 1,
      end: end[number.last],
    };
  const name = AGE_UNITS.get(word);
  const old = name === undefined ? -1 : oldAt(lower, number.last + 1);
  if (name === undefined || old < 0 || old >= limit) return undefined;
  return { ...quantityOf(number, { kind: "measure", unit: name }), last: old + 1, end: end[old] };
}

function oldAt(lower: readonly string[], at: number): number {
  if (lower[at] === "old") return at;
  return lower[at] === "of" && lower[at + 1] === "age" ? at + 1 : -1;
}

/** A number of years without the word. */
function bareAge(context: AmountContext, number: NumberMention): Quantity | undefined {
  if (context.taken[number.first] === 1 || !(number.value <= OLDEST) || !Number.isInteger(number.value))
    return undefined;
  const says =
    saysAge(context, number.first) ||
    isLifetime(context, number) ||
    isCompared(context, number) ||
    turns(context, number) ||
    isSaid(context, number) ||
    apposition(context, number);
  return says ? quantityOf(number, { kind: "measure", unit: "year" }) : undefined;
}

const AGED: ReadonlySet<string> = new Set(["aged", "age", "ages"]);

/** "aged 16", "age 16", "the age of 18". */
function saysAge({ document: { tokens } }: AmountContext, at: number): boolean {
  const { lower } = tokens;
  if (AGED.has(lower[at - 1])) return true;
  return lower[at - 1] === "of" && AGED.has(lower[at - 2]);
}

const COMPARED: ReadonlySet<string> = new Set(["older", "younger"]);
const LIMITS: ReadonlySet<string> = new Set(["under", "over"]);
const PERSONS_IN_NUMBERS: ReadonlySet<string> = new Set(
  "people persons men women children kids boys girls adults voters workers residents citizens drivers pupils students those anyone everyone anybody everybody teens teenagers youths patients players".split(
    " ",
  ),
);
const BEYOND: ReadonlySet<string> = new Set(["over", "up", "under"]);
const AND_OR: ReadonlySet<string> = new Set(["and", "or"]);

/** "younger than 50", "people under 30", "18 and older", "people 65 and over". */
function isCompared(context: AmountContext, { first, last }: NumberMention): boolean {
  const { lower, tag } = context.document.tokens;
  const limit = sentenceEnd(context, first);
  if (lower[first - 1] === "than" && COMPARED.has(lower[first - 2]))
    return last >= limit || FOLLOWS.has(tag[last]);
  if (LIMITS.has(lower[first - 1]) && PERSONS_IN_NUMBERS.has(lower[first - 2])) return closes(context, last);
  if (last + 1 >= limit || !AND_OR.has(lower[last])) return false;
  if (COMPARED.has(lower[last + 1])) return true;
  return BEYOND.has(lower[last + 1]) && tag[first - 1] === Tag.Plural && closes(context, last + 2);
}

const closes = (context: AmountContext, at: number): boolean =>
  at >= sentenceEnd(context, at - 1) ||
  FOLLOWS.has(context.document.tokens.tag[at]) ||
  isFiniteVerb(context.document.tokens.tag[at]);

const LIFETIMES: ReadonlySet<string> = new Set(["expectancy", "age"]);
const REACHES: ReadonlySet<string> = new Set(["is", "was", "be", "to", "from", "at"]);
const LONGEST_SUBJECT = 7;

/** "life expectancy for men is about 73", "the retirement age rises to 67", no noun behind the number. */
function isLifetime(context: AmountContext, { first, last }: NumberMention): boolean {
  const { lower, tag } = context.document.tokens;
  const before = beforeModifier(context, first);
  if (!REACHES.has(lower[before])) return false;
  const next = last < sentenceEnd(context, first) ? tag[last] : Tag.Punctuation;
  if (!FOLLOWS.has(next)) return false;
  const start = Math.max(sentenceStart(context, first), before - LONGEST_SUBJECT);
  for (let at = before - 1; at >= start && tag[at] !== Tag.Punctuation; at--)
    if (LIFETIMES.has(lower[at])) return lower[at + 1] !== "of";
  return false;
}

const TURNS: ReadonlySet<string> = new Set(["turn", "turns", "turned", "turning"]);

/** "turned 75" at the end of its clause. */
function turns(context: AmountContext, { first, last }: NumberMention): boolean {
  const { lower, tag } = context.document.tokens;
  if (!TURNS.has(lower[first - 1])) return false;
  const next = tag[last];
  return last >= sentenceEnd(context, first) || next === Tag.Punctuation || next === Tag.Preposition;
}

const PERSONS: ReadonlySet<string> = new Set(["who", "he", "she", "i"]);
const IS: ReadonlySet<string> = new Set(["is", "was", "am", "'s", "'m"]);

/** "Agnes Roy, who is 82, …", "She was 90." */
function isSaid(context: AmountContext, { first, last, form }: NumberMention): boolean {
  const { lower } = context.document.tokens;
  if (form !== "digits") return false;
  const verb = ONLY.has(lower[first - 1]) ? first - 2 : first - 1;
  const future = lower[verb] === "be" && WILL.has(lower[verb - 1]);
  if (!future && !IS.has(lower[verb])) return false;
  if (!PERSONS.has(lower[verb - (future ? 2 : 1)])) return false;
  if (last >= sentenceEnd(context, first) || CLOSES.has(lower[last])) return true;
  return lower[last] === "when" || (future && (lower[last] === "by" || lower[last] === "in"));
}

const ONLY: ReadonlySet<string> = new Set("only just now then already about almost nearly still".split(" "));
const WILL: ReadonlySet<string> = new Set(["will", "would"]);

const CLOSES: ReadonlySet<string> = new Set([",", ")", ".", ";", "—", "–", "―"]);

/** "Keith Scott, 43, was", "Keith Scott, then 43,", "Keith Scott (43)": digits in apposition to a name. */
function apposition(context: AmountContext, { first, last, value, form }: NumberMention): boolean {
  const { tokens } = context.document;
  const { lower, start, end } = tokens;
  if (form !== "digits" || value < 1 || first < 2) return false;
  const before = THEN.has(lower[first - 1]) ? first - 2 : first - 1;
  const opened = lower[before] === "(";
  if (before < 1 || (lower[before] !== "," && !opened)) return false;
  if (end[first - 1] !== start[first] && opened) return false;
  if (!isPerson(context, before - 1, last, value)) return false;
  const next = last < sentenceEnd(context, first) ? lower[last] : ".";
  return opened ? next === ")" : CLOSES.has(next) && (tokens.shape[last + 1] & Shape.Number) === 0;
}

const THEN: ReadonlySet<string> = new Set(["then", "now"]);

/** Does a name end at a token that is a person's by its length, by the article or by the verb behind? */
function isPerson(context: AmountContext, at: number, last: number, value: number): boolean {
  const { shape, tag } = context.document.tokens;
  if ((shape[at] & Shape.Capital) === 0 || tag[at] !== Tag.ProperNoun || context.taken[at] === 1)
    return false;
  if (at >= 1 && (shape[at - 1] & Shape.Capital) !== 0 && tag[at - 1] !== Tag.Preposition) return true;
  return value >= 10 && (isShortName(context, at) || isSubject(context, at, last));
}

/** "Moran, 43, has": a name at the start of a sentence, whose verb follows. */
function isSubject(context: AmountContext, name: number, comma: number): boolean {
  const { lower, tag } = context.document.tokens;
  if (name !== sentenceStart(context, name) || lower[comma] !== ",") return false;
  return isFiniteVerb(tag[comma + 1]) || lower[comma + 1] === "who";
}

/** Before the name of a place. */
const PLACED: ReadonlySet<string> = new Set("in at near from to outside around across through".split(" "));

/** "Moran, 43," where the article says "Keith Moran" elsewhere; a place behind "in" is none. */
function isShortName({ document: { tokens }, fullNames }: AmountContext, at: number): boolean {
  return fullNames.has(tokens.lower[at]) && !PLACED.has(tokens.lower[at - 1]);
}
