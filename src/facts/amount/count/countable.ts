import type { TokenSpan } from "../../../engine/rule.ts";
import type { NumberMention } from "../../../language/numbers/number.ts";
import { Shape } from "../../../language/shape.ts";
import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { having } from "../../../lexicon/terms.ts";
import type { AmountContext } from "../context.ts";

/** Nouns that a hyphen ties to their number. */
export const COUNTED_PARTS = having("counted-part");

/** A bare small noun phrase behind the number counts only where grammar lets it. */
export function isCountable({ tokens }: AmountContext, number: NumberMention, noun: TokenSpan): boolean {
  if (isAirplane(tokens, number, noun) || isInName(tokens, number, noun)) return false;
  if (number.value > 1 && COUNTED_PARTS.has(tokens.term[number.last])) return true;
  const head = noun.last - 1;
  if (isPlural(tokens, head) || isStatistic(tokens, number, head)) return true;
  const name = tokens.tag[head] === Tag.ProperNoun;
  if (name && number.value > 1) return isPeople(tokens, head);
  return number.value === 1 ? !name : !name && isCollective(tokens, head);
}

/** "Five Arrows", "Three Mile Island": a number word with a capital inside a sentence, before a name. */
const isInName = ({ shape, tag }: Tokens, { form, first }: NumberMention, noun: TokenSpan): boolean =>
  form === "words" &&
  (shape[first] & (Shape.Capital | Shape.SentenceStart)) === Shape.Capital &&
  tag[noun.last - 1] === Tag.ProperNoun;

const AIRCRAFT = having("airplane-noun");

/** "787 Dreamliner", "737 Max jets": types of aeroplane. */
function isAirplane({ tag, term }: Tokens, { value, form, last }: NumberMention, noun: TokenSpan): boolean {
  if (form !== "digits" || value % 10 !== 7 || value < 707 || value > 787) return false;
  return tag[last] === Tag.ProperNoun || AIRCRAFT.has(term[noun.last - 1]);
}

const PEOPLES = having("people-without-s");

/** "12 Japanese": names of peoples that have no plural of their own. */
const isPeople = ({ lower, term }: Tokens, at: number): boolean =>
  PEOPLES.has(term[at]) || lower[at].endsWith("ese");

/** "0.5 WAR", "3.8 GPA": decimals before a short acronym that closes its phrase. */
function isStatistic({ shape, start, end, tag }: Tokens, number: NumberMention, acronym: number): boolean {
  if (Number.isInteger(number.value) || number.form !== "digits" || number.last !== acronym) return false;
  if ((shape[acronym] & Shape.AllCaps) === 0 || end[acronym] - start[acronym] > 4) return false;
  return tag[acronym + 1] === undefined || tag[acronym + 1] === Tag.Punctuation;
}

const PLURALS = having("plural-without-s");

/** Does the word end as plurals do, or is it one without an s? */
export function isPluralWord({ lower, term }: Tokens, at: number): boolean {
  if (PLURALS.has(term[at])) return true;
  const word = lower[at];
  return word.endsWith("s") ? !word.endsWith("ss") : word.endsWith("men") || word.endsWith("people");
}

export const isPlural = (tokens: Tokens, at: number): boolean =>
  tokens.tag[at] === Tag.Plural || isPluralWord(tokens, at);

const isCollective = ({ lower, term }: Tokens, at: number): boolean =>
  PLURALS.has(term[at]) || lower[at].endsWith("craft");
