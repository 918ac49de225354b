import { scaleOf } from "../../../../language/numbers/numerals.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { terms } from "../../../../lexicon/terms.ts";
import { wordAt } from "../../scan.ts";
import { QUARTER, SECOND, UNIT_WORDS } from "../../words/units.ts";
import type { UnitPhrase } from "./phrase.ts";

const EACH = terms("a per");

/** "a second goal", "a quarter of the people", "three-quarters of", "24 hours a day": ordinals, fractions, shares. */
export function isNoTime(tokens: Tokens, at: number, phrase: UnitPhrase): boolean {
  const { unit, plural, number } = phrase;
  if (isPerUnit(tokens, at, plural)) return true;
  if (number !== null && number !== undefined && number > 999 && !plural) return true;
  if (unit === QUARTER) return isFourth(tokens, at, phrase);
  return unit === SECOND && !plural && isOrdinal(tokens, at, number);
}

/** "24 hours a day", "five days a week": how much of each, neither a length nor a repetition of its own. */
const isPerUnit = ({ term }: Tokens, at: number, plural: boolean): boolean =>
  (EACH.has(term[at + 1]) && plural && UNIT_WORDS.has(term[at + 2])) ||
  (EACH.has(term[at - 1]) && UNIT_WORDS.get(term[at - 2])?.plural === true);

function isFourth(tokens: Tokens, at: number, { plural, ordinal, choice, number }: UnitPhrase): boolean {
  const next = wordAt(tokens, at + 1);
  const placed = plural && (ordinal !== undefined || choice !== undefined);
  if (next === "of" && !placed) return true;
  if (next === "," && wordAt(tokens, at + 2) === "of") return true;
  return next === "century" || number === 0.75 || scaleOf(tokens.term[at + 1]) !== undefined;
}

/** "two second chances" are no time; "a 60 second ad" and "a second later" are. */
function isOrdinal(tokens: Tokens, at: number, number: number | null | undefined): boolean {
  if (typeof number === "number" && (number >= 10 || !Number.isInteger(number))) return false;
  const next = wordAt(tokens, at + 1);
  return !(number === 1 && (next === "later" || next === "ago"));
}
