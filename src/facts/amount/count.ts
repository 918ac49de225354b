import type { NumberMention } from "../../language/numbers/number.ts";
import { SHORT_SCALES } from "../../language/numbers/words.ts";
import { Shape } from "../../language/shape.ts";
import { isFiniteVerb, isNoun, Tag } from "../../language/tag.ts";
import { type AmountContext, numberAt, sentenceEnd } from "./context.ts";
import { nounSaidBefore } from "./counted-before.ts";
import { CASUALTY_STATES, CASUALTY_VERBS, DESIGNATORS, STREETS, TIME_NOUNS } from "./lexicon/designators.ts";
import { BEFORE } from "./lexicon/modifiers.ts";
import { modifierBefore } from "./modifier.ts";
import { isCapital, type NounSpan, nounFrom, nounText } from "./noun-phrase.ts";
import { type Quantity, quantityOf, round } from "./quantity.ts";

/** A number of things: "37 people", "a dozen soldiers", "5.2 million unemployed people", "one of the parties". */
export function readCount(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || isName(context, number) || isPartOfLarger(context, number)) return undefined;
  if (number.suffix !== "") return suffixCount(context, number);
  const noun = countedNoun(context, number) ?? nounSaidBefore(context, number);
  if (noun === undefined)
    return isOfPronoun(context, number) ? quantityOf(number, { kind: "count" }) : undefined;
  return quantityOf(number, { kind: "count", unit: isGuess(context, noun) ? null : nounText(context, noun) });
}

/** "estimates of 64,900" are no 64,900 estimates. */
const isGuess = ({ document: { tokens } }: AmountContext, { last }: NounSpan): boolean =>
  GUESSES.has(tokens.lower[last - 1]) && tokens.lower[last] === "of";
const GUESSES: ReadonlySet<string> = new Set(
  "estimates forecasts expectations projections predictions targets".split(" "),
);

const THEM: ReadonlySet<string> = new Set(["them", "whom", "which"]);

/** "22 of them": what is counted was named before. */
function isOfPronoun({ document: { tokens } }: AmountContext, { last, value }: NumberMention): boolean {
  return value > 1 && tokens.lower[last] === "of" && THEM.has(tokens.lower[last + 1]);
}

/** The noun that a number counts, or undefined. */
export function countedNoun(context: AmountContext, number: NumberMention): NounSpan | undefined {
  const { tokens } = context.document;
  const limit = sentenceEnd(context, number.first);
  if (number.last >= limit || number.form === "fraction") return undefined;
  const of = tokens.lower[number.last] === "of";
  const noun = of ? nounOf(context, number, limit) : nounFrom(context, behindMore(context, number.last));
  if (noun === undefined || !mayBeCounted(context, noun)) return undefined;
  const plural = number.value === 1 ? noun : upToPlural(context, noun);
  if (!of && (!isCountable(context, number, plural) || isOnce(context, number))) return undefined;
  return plural;
}

const MORE: ReadonlySet<string> = new Set(["more", "other", "such", "additional", "further", "fewer", "or"]);

/** "two more people", "three other men". */
function behindMore({ document: { tokens } }: AmountContext, at: number): number {
  if (tokens.lower[at] === "or" && tokens.lower[at + 1] === "so") return at + 2;
  if (tokens.lower[at] === "plus") return at + 1;
  return MORE.has(tokens.lower[at]) && tokens.lower[at] !== "or" ? at + 1 : at;
}

/** "one of the parties", "thousands of people", "two of its ships". */
function nounOf(context: AmountContext, { last, form }: NumberMention, limit: number): NounSpan | undefined {
  const { phrases, tokens } = context.document;
  const { tag } = tokens;
  let at = last + 1;
  const definite = at < limit && (tag[at] === Tag.Determiner || tag[at] === Tag.Possessive);
  const owner = at < limit && phrases.noun[at] >= 0 ? genitiveIn(context, phrases.noun[at]) : -1;
  if (owner >= 0) at = owner + 1;
  else if (definite) at++;
  else if (form !== "vague" && form !== "words") return undefined;
  const inner = context.numbers.at(at);
  if (inner !== undefined) at = inner.last;
  return at < limit ? nounFrom(context, at) : undefined;
}

/** The 's of an owner in a phrase ("Indonesia's air carriers"), or -1. */
function genitiveIn({ document: { phrases, tokens } }: AmountContext, phrase: number): number {
  const head = phrases.nounHead[phrase];
  for (let at = head - 1; at > phrases.nounFirst[phrase]; at--)
    if (tokens.tag[at] === Tag.Genitive) return at;
  return -1;
}

function mayBeCounted({ document: { tokens } }: AmountContext, { first, last }: NounSpan): boolean {
  const head = tokens.lower[last - 1];
  if (TIME_NOUNS.has(head) || TIME_NOUNS.has(tokens.lower[first]) || STREETS.has(head)) return false;
  // "24 A320s", "18 777s"
  return (tokens.shape[last - 1] & Shape.Word) !== 0 || head.endsWith("s");
}

/** "at one point", "at one time": once, and no number of points. */
const isOnce = ({ document: { tokens } }: AmountContext, { first, last, value }: NumberMention): boolean =>
  value === 1 && tokens.lower[first - 1] === "at" && ONCE.has(tokens.lower[last]);
const ONCE: ReadonlySet<string> = new Set(["point", "time", "stage"]);

/** "ballots" of "ballots cast", where a participle was taken for a noun; "delegate" of "delegate threshold". */
function upToPlural({ document: { tokens } }: AmountContext, { first, last }: NounSpan): NounSpan {
  for (let at = last - 1; at >= first; at--)
    if (tokens.tag[at] === Tag.Plural || isPluralWord(tokens.lower[at])) return { first, last: at + 1 };
  // "the 1,237 delegate threshold": others tie such a singular to the number by a hyphen.
  return { first, last: COUNTED_PARTS.has(tokens.lower[first]) ? first + 1 : last };
}

/** "Five Arrows", "Three Mile Island": a number word with a capital inside a sentence, before a name. */
function isInName(
  { document: { tokens } }: AmountContext,
  { form, first }: NumberMention,
  noun: NounSpan,
): boolean {
  const shape = tokens.shape[first];
  if (form !== "words" || (shape & Shape.Capital) === 0 || (shape & Shape.SentenceStart) !== 0) return false;
  return tokens.tag[noun.last - 1] === Tag.ProperNoun;
}

/** "787 Dreamliner", "737 Max jets": types of aeroplane. */
function isAirplane(
  { document: { tokens } }: AmountContext,
  { value, form, last }: NumberMention,
  noun: NounSpan,
): boolean {
  if (form !== "digits" || value % 10 !== 7 || value < 707 || value > 787) return false;
  return tokens.tag[last] === Tag.ProperNoun || AEROPLANES.has(tokens.lower[noun.last - 1]);
}

const AEROPLANES: ReadonlySet<string> = new Set(
  "jet jets plane planes airplane airplanes aeroplanes aircraft airliner airliners freighter freighters flight flights".split(
    " ",
  ),
);

/** A bare small noun phrase behind the number counts only where grammar lets it. */
function isCountable(context: AmountContext, number: NumberMention, noun: NounSpan): boolean {
  const { tokens } = context.document;
  if (isAirplane(context, number, noun) || isInName(context, number, noun)) return false;
  if (COUNTED_PARTS.has(tokens.lower[number.last]) && number.value > 1) return true;
  const plural = tokens.tag[noun.last - 1] === Tag.Plural || isPluralWord(tokens.lower[noun.last - 1]);
  if (plural) return true;
  const name = tokens.tag[noun.last - 1] === Tag.ProperNoun;
  if (isStatistic(context, number, noun)) return true;
  if (name && number.value > 1) return isPeople(tokens.lower[noun.last - 1]);
  return number.value === 1 ? !name : !name && isCollective(tokens.lower[noun.last - 1]);
}

/** "12 Japanese": names of peoples that have no plural of their own. */
const isPeople = (lower: string): boolean => lower.endsWith("ese") || PEOPLES.has(lower);
const PEOPLES: ReadonlySet<string> = new Set(
  "swiss french british irish english dutch welsh spanish".split(" "),
);

/** "0.5 WAR", "3.8 GPA": decimals before a short acronym that closes its phrase. */
function isStatistic(
  { document: { tokens } }: AmountContext,
  number: NumberMention,
  noun: NounSpan,
): boolean {
  const { shape, start, end, tag } = tokens;
  const acronym = noun.last - 1;
  if (Number.isInteger(number.value) || number.form !== "digits" || number.last !== acronym) return false;
  if ((shape[acronym] & Shape.AllCaps) === 0 || end[acronym] - start[acronym] > 4) return false;
  return tag[noun.last] === undefined || tag[noun.last] === Tag.Punctuation;
}

const PLURALS: ReadonlySet<string> = new Set(
  "people men women children police cattle fish sheep deer aircraft staff personnel troops crew feet teeth mice geese media data criteria phenomena spacecraft series species offspring hovercraft poultry salmon salespeople".split(
    " ",
  ),
);
const isPluralWord = (lower: string): boolean =>
  PLURALS.has(lower) ||
  lower.endsWith("men") ||
  lower.endsWith("people") ||
  (lower.endsWith("s") && !lower.endsWith("ss"));
const isCollective = (lower: string): boolean => PLURALS.has(lower) || lower.endsWith("craft");

/** "two-front", "five-member", "5m users": a noun or a magnitude hangs on the number. */
function suffixCount(context: AmountContext, number: NumberMention): Quantity | undefined {
  const { tokens } = context.document;
  const scale = number.hyphen ? undefined : SHORT_SCALES.get(number.suffix);
  if (scale !== undefined) {
    const noun = nounFrom(context, number.last);
    if (noun === undefined || !mayBeCounted(context, noun) || !isPluralWord(tokens.lower[noun.last - 1]))
      return undefined;
    const found = quantityOf(number, { kind: "count", unit: nounText(context, noun) }, scale);
    return { ...found, value: round(found.value), end: number.end + number.suffix.length };
  }
  if (!number.hyphen || number.value < 2) return undefined;
  if (number.suffix === "plus") return countPlus(context, number);
  const head = number.suffix.split("-", 1)[0];
  if (!COUNTED_PARTS.has(head)) return undefined;
  return quantityOf(number, { kind: "count", unit: head });
}

/** "100-plus people" */
function countPlus(context: AmountContext, number: NumberMention): Quantity | undefined {
  const noun = nounFrom(context, number.last);
  if (noun === undefined || !mayBeCounted(context, noun) || !isCountable(context, number, noun))
    return undefined;
  return quantityOf(number, { kind: "count", unit: nounText(context, noun) });
}

/** Nouns that a hyphen ties to their number. */
const COUNTED_PARTS: ReadonlySet<string> = new Set(
  "member person people man woman judge justice country nation state seat seater party page part bedroom room storey story floor point game run goal front step stage car lane door cylinder team player student vehicle match hole city item wheel count nation club employee vote candidate term delegate volume round passenger guest bed episode win".split(
    " ",
  ),
);

/** Is the number a name or the end of one ("Boeing 737", "Article 5", "No. 10", "2016 election")? */
function isName(context: AmountContext, number: NumberMention): boolean {
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
function isPartOfLarger({ document: { tokens } }: AmountContext, { first, last }: NumberMention): boolean {
  const { lower, shape } = tokens;
  const joined = (at: number): boolean => at < tokens.count && (shape[at] & Shape.Joined) !== 0;
  if (joined(first) && JOINING.has(lower[first - 1])) return true;
  return joined(last) && JOINING.has(lower[last]) && joined(last + 1);
}

/** People counted without a word for them: "killing 13", "13 dead", "20 were injured". */
export function readCasualties(context: AmountContext, at: number): Quantity | undefined {
  const number = numberAt(context, at);
  if (number === undefined || number.suffix !== "" || number.form === "fraction") return undefined;
  if (isPartOfLarger(context, number) || isName(context, number)) return undefined;
  const { lower } = context.document.tokens;
  const limit = sentenceEnd(context, at);
  const next = number.last;
  const state = behindAuxiliaries(lower, next, limit);
  const said = state < limit && CASUALTY_STATES.has(lower[state]);
  const counted = said || isVictim(context, number, limit);
  if (!counted || countedNoun(context, number) !== undefined) return undefined;
  return quantityOf(number, { kind: "count", unit: null });
}

const AUXILIARIES: ReadonlySet<string> = new Set("people was were are is has have had been".split(" "));

/** Where the word of state stands in "20 dead", "20 were hurt", "20 had been hurt". */
function behindAuxiliaries(lower: readonly string[], from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + 3) && AUXILIARIES.has(lower[at])) at++;
  return at;
}

/** "killed at least 13" with nothing named behind it. */
function isVictim(context: AmountContext, { first, last }: NumberMention, limit: number): boolean {
  const { lower, tag } = context.document.tokens;
  const next = last < limit ? tag[last] : Tag.Punctuation;
  const free =
    lower[last] === "more" ||
    next === Tag.Punctuation ||
    next === Tag.Preposition ||
    next === Tag.Conjunction;
  if (!free || lower[last] === "of" || lower[last] === "%") return false;
  const before = (modifierBefore(context, first)?.from ?? first) - 1;
  return CASUALTY_VERBS.has(lower[before]);
}
