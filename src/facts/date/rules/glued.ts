import { Shape } from "../../../language/shape.ts";
import { lexicon } from "../../../lexicon/load.ts";
import { terms } from "../../../lexicon/terms.ts";
import { rangeStart } from "../count.ts";
import { lasting } from "../expression/unit.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { UNIT_WORDS } from "../words/units.ts";

/** Abbreviations that stand right behind digits. */
const GLUED = terms("sec secs min mins hr hrs yr yrs");

/** "3min", "48hrs". */
export const gluedUnit = {
  id: "date/glued-unit",
  says: "a length with its unit’s abbreviation right behind the digits (“3min”, “48hrs”)",
  trigger: { shape: Shape.Digit, without: Shape.Number },
  read({ tokens, numbers }: DateContext, at: number): DatePhrase | undefined {
    const number = numbers.at(at);
    if (number === undefined || number.suffix === "" || number.hyphen) return undefined;
    const term = lexicon().termOf(number.suffix);
    if (!GLUED.has(term)) return undefined;
    const first = rangeStart(tokens, numbers, at, number.value);
    const length = lasting({ unit: UNIT_WORDS.get(term)!.unit, count: 1 }, number.value);
    const modifier = first < at ? "EQUAL_OR_LESS" : null;
    return phrase(tokens, "date/glued-unit", first, number.last, length, modifier);
  },
} as const;
