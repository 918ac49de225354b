import { Shape } from "../../language/shape.ts";
import { isNoun, Tag } from "../../language/tag.ts";
import { type AmountContext, behindHyphen, sentenceEnd, sentenceStart } from "./context.ts";

/** A noun with what stands before it; `first` is its first noun, `last` exclusive. */
export interface NounSpan {
  readonly first: number;
  readonly last: number;
}

const MAX_WORDS = 8;

const isModifier = (tag: number): boolean =>
  tag === Tag.Adjective ||
  tag === Tag.Participle ||
  tag === Tag.PastTense ||
  tag === Tag.Gerund ||
  tag === Tag.Adverb ||
  tag === Tag.Ordinal;

/** The noun that a number at the head of the phrase counts: token `at` is behind the number ("local police officers"). */
export function nounFrom(context: AmountContext, at: number): NounSpan | undefined {
  const { tokens } = context.document;
  const { tag, lower } = tokens;
  const limit = Math.min(sentenceEnd(context, Math.max(0, at - 1)), at + MAX_WORDS);
  let noun = at;
  for (let next = noun; next >= 0 && next < limit; next = behindModifier(context, noun, limit, at))
    noun = next;
  if (noun >= limit || !(isNounAt(context, noun) || isSerial(context, noun))) return undefined;
  let last = noun + 1;
  while (last < limit && continues(context, last)) last++;
  last = secondName(context, last, limit) || pastName(context, last, limit) || last;
  while (last < limit && continues(context, last)) last++;
  if (lower[last - 1] === "&" || tag[last - 1] === Tag.Genitive) last--;
  const first = headStart(context, noun, last);
  return { first: first === noun && noun > at && COMPOUNDING.has(lower[noun - 1]) ? noun - 1 : first, last };
}

/** Gerunds that make one noun with the noun behind them ("voting machines"), as "growing firms" are not. */
const COMPOUNDING: ReadonlySet<string> = new Set(
  "shipping parking voting polling swimming drilling trading operating dining boarding recycling racing landing manufacturing vending washing sewing sleeping hearing walking filling refuelling refueling nesting breeding mailing filing billing banking printing".split(
    " ",
  ),
);

/** The token behind an adjective, a model's number or the hanging "low- and" of "low- and middle-income people", or -1. */
function behindModifier(context: AmountContext, at: number, limit: number, from: number): number {
  const { lower } = context.document.tokens;
  const behind = behindHyphen(context, at + 1);
  if (behind > at + 1 && behind + 1 < limit && HUNG.has(lower[behind])) return behind + 1;
  return isModifierAt(context, at, limit) || isModel(context, at, from) ? at + 1 : -1;
}

const HUNG: ReadonlySet<string> = new Set(["and", "or", "to"]);

/** "737" of "two new 737 Max jets", "100 737 jets": the number of a model, before its name or a plural. */
function isModel({ document: { tokens }, numbers }: AmountContext, at: number, from = at): boolean {
  const { shape, tag } = tokens;
  if ((shape[at] & Shape.Digit) === 0) return false;
  if (tag[at + 1] !== Tag.ProperNoun && tag[at + 1] !== Tag.Plural) return false;
  const number = numbers.at(at);
  if (number?.last !== at + 1 || number.value < 100 || number.suffix !== "") return false;
  return at > from || number.value < 1000;
}

/** "3s" of "Model 3s", behind its name; "737s" on its own. */
function isSerial({ document: { tokens }, numbers }: AmountContext, at: number): boolean {
  if ((tokens.shape[at] & Shape.Digit) === 0) return false;
  const number = numbers.at(at);
  if (number?.suffix !== "s") return false;
  return tokens.tag[at - 1] === Tag.ProperNoun || (number.value >= 100 && number.value < 1000);
}

/** Adjectives and their like, "and" between two of them. */
function isModifierAt(context: AmountContext, at: number, limit: number): boolean {
  const { tag, lower } = context.document.tokens;
  if (context.taken[at] === 1) return false;
  if (isModifier(tag[at])) return at + 1 < limit && leadsOn(context, at + 1);
  return lower[at] === "and" && at + 1 < limit && isModifier(tag[at + 1]) && tag[at - 1] === Tag.Adjective;
}

function leadsOn(context: AmountContext, at: number): boolean {
  const { tag, lower } = context.document.tokens;
  return isNounAt(context, at) || isModifier(tag[at]) || lower[at] === "and" || isModel(context, at);
}

const isNounAt = (context: AmountContext, at: number): boolean => {
  const { tokens } = context.document;
  return context.taken[at] === 0 && (isNoun(tokens.tag[at]) || isPluralBehindNumber(context, at));
};

/** "19 fouls proves", "eight million ballots cast": a word in -s right behind a number is a plural, whatever the tagger says. */
function isPluralBehindNumber({ document: { tokens }, numbers }: AmountContext, at: number): boolean {
  const { tag, lower } = tokens;
  if (tag[at] !== Tag.PresentTense) return false;
  // Adjectives and one name may stand between ("55,000 full-time Airbus employees").
  let before = at - 1;
  while (before > at - 4 && (tag[before] === Tag.Adjective || tag[before] === Tag.ProperNoun)) before--;
  const number = numbers.holding(before);
  return number !== undefined && number.value > 1 && lower[at].endsWith("s") && lower[at].length > 3;
}

/** Does the compound go on at a token ("police officers", "women's groups")? A name behind a common noun begins anew. */
function continues(context: AmountContext, at: number): boolean {
  const { tokens } = context.document;
  const { tag } = tokens;
  if (tag[at] === Tag.Genitive) return isNounAt(context, at + 1) && tag[at - 1] === Tag.Plural;
  if (!isNounAt(context, at))
    return isSerial(context, at) || (tag[at - 1] === Tag.ProperNoun && isModel(context, at));
  const name = tag[at] === Tag.ProperNoun;
  return !name || tag[at - 1] === Tag.ProperNoun || isModel(context, at - 1);
}

/** "Kia and Hyundai vehicles": where the noun behind the second of two names begins, or 0. */
function secondName(context: AmountContext, at: number, limit: number): number {
  const { tag, lower } = context.document.tokens;
  if (at + 2 >= limit || tag[at - 1] !== Tag.ProperNoun || tag[at + 1] !== Tag.ProperNoun) return 0;
  if (lower[at] !== "and" && lower[at] !== "or") return 0;
  return tag[at + 2] === Tag.Plural || tag[at + 2] === Tag.Noun ? at + 2 : 0;
}

/** "Republican presidential debates": where the noun behind an adjective's name and a second adjective begins, or 0. */
function pastName({ document: { tokens } }: AmountContext, at: number, limit: number): number {
  const { tag, lower } = tokens;
  if (tag[at - 1] !== Tag.ProperNoun || tag[at] !== Tag.Adjective || lower[at - 1].endsWith("s")) return 0;
  let noun = at + 1;
  while (noun < limit && (tag[noun] === Tag.Adjective || tag[noun] === Tag.Noun)) noun++;
  return noun < limit && tag[noun] === Tag.Plural ? noun : 0;
}

/** Where the noun itself begins: names before it are left out ("five Clinton staffers"), unless it is one ("29 New Yorkers"). */
function headStart({ document: { tokens } }: AmountContext, first: number, last: number): number {
  const serial = last - 1 > first && tokens.tag[last - 1] === Tag.Value ? 1 : 0;
  const named = tokens.tag[last - 1 - serial] === Tag.ProperNoun;
  let at = last - 1 - serial;
  while (at > first && (tokens.tag[at - 1] === Tag.ProperNoun) === named && isNoun(tokens.tag[at - 1])) at--;
  return at;
}

/** The noun phrase that ends right before a token, its nouns only ("job cuts" before "of"). */
export function nounBefore(context: AmountContext, at: number): NounSpan | undefined {
  const { tag } = context.document.tokens;
  const from = Math.max(sentenceStart(context, at), at - MAX_WORDS);
  let first = at;
  while (first > from && isNounAt(context, first - 1)) first--;
  if (first === at) return adjectiveNoun(context, at - 1);
  const common = headStart(context, first, at);
  return tag[at - 1] === Tag.Genitive ? undefined : { first: common, last: at };
}

/** "a fine of": the last word of a base noun phrase is its noun, though it is an adjective elsewhere. */
function adjectiveNoun({ document: { phrases, tokens } }: AmountContext, at: number): NounSpan | undefined {
  const phrase = at < 0 ? -1 : phrases.noun[at];
  if (phrase < 0 || phrases.nounLast[phrase] !== at + 1 || tokens.tag[at] !== Tag.Adjective) return undefined;
  return at > phrases.nounFirst[phrase] ? { first: at, last: at + 1 } : undefined;
}

/** The nouns at the end of the base noun phrase that holds a token. */
export function headNouns(
  { document: { phrases, tokens } }: AmountContext,
  at: number,
  from: number,
): NounSpan | undefined {
  const phrase = phrases.noun[at] ?? -1;
  if (phrase < 0) return undefined;
  const head = phrases.nounHead[phrase];
  if (head < from || !isNoun(tokens.tag[head])) return undefined;
  const named = tokens.tag[head] === Tag.ProperNoun;
  let first = head;
  const start = Math.max(from, phrases.nounFirst[phrase]);
  while (
    first > start &&
    isNoun(tokens.tag[first - 1]) &&
    (tokens.tag[first - 1] === Tag.ProperNoun) === named
  )
    first--;
  return { first, last: head + 1 };
}

export const nounText = ({ document: { text, tokens } }: AmountContext, { first, last }: NounSpan): string =>
  text.slice(tokens.start[first], tokens.end[last - 1]);

/** Words of a name that a number belongs to ("Boeing 737", "Article 5") rather than counts. */
export const isCapital = ({ document: { tokens } }: AmountContext, at: number): boolean =>
  (tokens.shape[at] & Shape.Capital) !== 0;
