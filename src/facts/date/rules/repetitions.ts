import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms, valued } from "../../../lexicon/terms.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { repeated, repetition } from "../repetition.ts";
import { isCapital, wordAt } from "../scan.ts";
import { EVERY } from "../words/time-words.ts";
import { UNIT_WORDS, WEEKEND } from "../words/units.ts";

const FREQUENCIES = valued("frequency", String, ["base"]);
const PREFIXES = terms("semi bi");

/** "daily", "annually"; not the names of papers ("the Daily Mail"). */
const adverbialSet = {
  id: "date/adverbial-set",
  says: "a word for repetition (“daily”, “annually”)",
  trigger: { terms: FREQUENCIES.words },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (isCapital(tokens, at) && (isCapital(tokens, at + 1) || isCapital(tokens, at - 1))) return undefined;
    if (isPaper(tokens, at) || PREFIXES.has(tokens.term[at - 1])) return undefined;
    return phrase(tokens, "date/adverbial-set", at, at + 1, repeated(FREQUENCIES.get(tokens.term[at])!));
  },
} as const;

const PAPERS = terms("daily weekly");

/** "the party daily Granma", "the weekly Die Zeit": a paper before its name, which no full stop parts from it. */
const isPaper = ({ term, tag, sentence }: Tokens, at: number): boolean =>
  PAPERS.has(term[at]) && tag[at + 1] === Tag.ProperNoun && sentence[at + 1] === sentence[at];

/** Monday to Friday, as TIMEX writes a weekend "WE". */
const WORKING_DAYS = "XXXX-WXX-WD";

/** "on weekdays", "every weekday". */
const weekdays = {
  id: "date/working-days",
  says: "Monday to Friday (“weekdays”, “every weekday”)",
  trigger: { terms: terms("weekday weekdays") },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const every = EVERY.has(tokens.term[at - 1]);
    if (!every && tokens.lower[at] === "weekday") return undefined;
    return phrase(tokens, "date/working-days", every ? at - 1 : at, at + 1, repeated(WORKING_DAYS));
  },
} as const;

const ON = terms("on at during most");

/** "on weekends". */
const weekends = {
  id: "date/weekends",
  says: "weekends that repeat (“on weekends”)",
  trigger: { terms: terms("weekends") },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (!ON.has(tokens.term[at - 1])) return undefined;
    return phrase(tokens, "date/weekends", at, at + 1, repetition(WEEKEND, 1));
  },
} as const;

const RATES = terms("day week month quarter year hour minute night");

/** "per year", "per annum". */
const perUnit = {
  id: "date/per-unit",
  says: "“per” and a unit of time",
  trigger: { terms: terms("per") },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const word = tokens.term[at + 1];
    if (wordAt(tokens, at + 1) === "annum")
      return phrase(tokens, "date/per-unit", at, at + 2, repeated("P1Y"));
    const unit = RATES.has(word) ? UNIT_WORDS.get(word)?.unit : undefined;
    return unit && phrase(tokens, "date/per-unit", at, at + 2, repetition(unit, 1));
  },
} as const;

export const REPETITION_RULES = [adverbialSet, perUnit, weekdays, weekends] as const;
