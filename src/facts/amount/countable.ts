import type { NumberMention } from "../../language/numbers/number.ts";
import { Shape } from "../../language/shape.ts";
import { Tag } from "../../language/tag.ts";
import type { AmountContext } from "./context.ts";
import type { NounSpan } from "./noun-phrase.ts";

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
export function isCountable(context: AmountContext, number: NumberMention, noun: NounSpan): boolean {
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
export const isPluralWord = (lower: string): boolean =>
  PLURALS.has(lower) ||
  lower.endsWith("men") ||
  lower.endsWith("people") ||
  (lower.endsWith("s") && !lower.endsWith("ss"));
const isCollective = (lower: string): boolean => PLURALS.has(lower) || lower.endsWith("craft");

/** Nouns that a hyphen ties to their number. */
export const COUNTED_PARTS: ReadonlySet<string> = new Set(
  "member person people man woman judge justice country nation state seat seater party page part bedroom room storey story floor point game run goal front step stage car lane door cylinder team player student vehicle match hole city item wheel count nation club employee vote candidate term delegate volume round passenger guest bed episode win".split(
    " ",
  ),
);
