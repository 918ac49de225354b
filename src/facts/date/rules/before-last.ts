import { terms } from "../../../lexicon/terms.ts";
import { clockAt } from "../expression/clock.ts";
import { shift } from "../expression/unit.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { wordAt } from "../scan.ts";
import { DAY_PARTS, THE } from "../words/time-words.ts";
import { DAY, UNIT_WORDS } from "../words/units.ts";

const SIDES = terms("before after");

/** "the week before last", "the year after next", "the night before last". */
export const beforeLast = {
  id: "date/chosen-unit",
  says: "a unit of time that is pointed to (“last week”, “next year”)",
  trigger: { terms: SIDES },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const { lower, term } = tokens;
    const by = lower[at] === "before" ? -2 : 2;
    if (wordAt(tokens, at + 1) !== (by < 0 ? "last" : "next") || !THE.has(term[at - 2])) return undefined;
    // "before last week" goes on.
    if (UNIT_WORDS.has(term[at + 2])) return undefined;
    const part = DAY_PARTS.get(term[at - 1]);
    const unit = part === undefined ? UNIT_WORDS.get(term[at - 1]) : undefined;
    if (part !== undefined) {
      const night = clockAt({ part, on: shift(DAY, by, "anchor") });
      return phrase(tokens, "date/day-part", at - 2, at + 2, night);
    }
    return unit === undefined || unit.plural
      ? undefined
      : phrase(tokens, "date/chosen-unit", at - 2, at + 2, shift(unit.unit, by, "anchor"));
  },
} as const;
