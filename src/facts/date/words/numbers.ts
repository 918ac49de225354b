import { NUMERALS, Role } from "../../../language/numbers/numerals.ts";
import { Shape } from "../../../language/shape.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { lexicon } from "../../../lexicon/load.ts";
import { valued } from "../../../lexicon/terms.ts";
import { figures } from "../calendar.ts";

/** "seven", "thirty", "ninety-six" → 7, 30, 96; up to 99. */
export function cardinalAt({ term, shape, lower }: Tokens, at: number): number | undefined {
  if ((shape[at] & Shape.Hyphen) !== 0) return joined(lower[at], Role.Unit);
  return single(term[at], Role.Unit) ?? single(term[at], Role.Ten);
}

/** "third", "twenty-first", "21st" → 3, 21, 21. */
export function ordinalAt({ term, shape, lower }: Tokens, at: number): number | undefined {
  if ((shape[at] & Shape.Digit) !== 0) return ordinalInDigits(lower[at]);
  return (shape[at] & Shape.Hyphen) === 0 ? single(term[at], Role.Ordinal) : joined(lower[at], Role.Ordinal);
}

/** The same of a word alone. */
export function cardinalOf(word: string): number | undefined {
  const term = lexicon().termOf(word);
  return single(term, Role.Unit) ?? single(term, Role.Ten) ?? joined(word, Role.Unit);
}

export const ordinalOf = (word: string): number | undefined =>
  single(lexicon().termOf(word), Role.Ordinal) ?? ordinalInDigits(word);

/** The number of a word that plays a role among numbers; up to 99. */
function single(term: number, role: Role): number | undefined {
  const numeral = NUMERALS.get(term);
  return numeral?.role === role && numeral.value < 100 ? numeral.value : undefined;
}

/** "ninety-six", "twenty-first": tens and what plays the role behind them. */
function joined(word: string, role: Role): number | undefined {
  const hyphen = word.indexOf("-");
  if (hyphen < 0) return undefined;
  const tens = single(lexicon().termOf(word.slice(0, hyphen)), Role.Ten);
  const ones = tens && single(lexicon().termOf(word.slice(hyphen + 1)), role);
  return tens && ones && ones < 10 ? tens + ones : undefined;
}

const ORDINAL_ENDS = ["st", "nd", "rd", "th"];

function ordinalInDigits(word: string): number | undefined {
  const end = word.length - 2;
  if (end < 1 || end > 3 || !ORDINAL_ENDS.includes(word.slice(end))) return undefined;
  const value = figures(word, 0, end);
  return value < 0 ? undefined : value;
}

export const DECADES = valued("decade", Number, ["base"]);

/** "1990s", "90s", "90's" → 199, 9, 9: a decade in digits, two of them when that is all the text says. */
export function decadeInDigits(word: string): number | undefined {
  const end = word.length - (word.charAt(word.length - 2) === "'" ? 2 : 1);
  if ((end !== 2 && end !== 4) || word.charAt(word.length - 1) !== "s") return undefined;
  const value = figures(word, 0, end);
  return value >= 0 && value % 10 === 0 ? value / 10 : undefined;
}
