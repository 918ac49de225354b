import { Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import { choiceBefore } from "../choice.ts";
import { calendarDate } from "../expression/date.ts";
import { nthOf, shift } from "../expression/unit.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { repeated } from "../repetition.ts";
import { endsPhrase, isCapital, wordAt } from "../scan.ts";
import { ordinalAt } from "../words/numbers.ts";
import { DOUBTFUL, THE, WEEKDAYS } from "../words/time-words.ts";
import { DAY, WEEK } from "../words/units.ts";

/** "Super Tuesday", "Bloody Sunday": events, whose day the weekday does not tell. */
const NAMED_DAYS = terms("super bloody fat giving ruby casual throwback");

/** "Friday", "last Friday", "every Tuesday", "Mondays". Short forms count only as parts of a date ("Fri. 3 May"). */
const weekday = {
  id: "date/weekday",
  says: "a weekday, with the word that chooses its week",
  trigger: { terms: WEEKDAYS.words },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (!isCapital(tokens, at)) return undefined;
    const { term, lower } = tokens;
    const value = WEEKDAYS.get(term[at])!;
    const nth = nthBefore(tokens, at);
    if (nth) {
      const expression = nthOf(DAY, nth.value, 1, value);
      return phrase(tokens, "date/nth-weekday", nth.first, at + 1, expression, null, true);
    }
    if (isPaper(tokens, at)) return undefined;
    if (NAMED_DAYS.has(term[at - 1]) && isCapital(tokens, at - 1)) return undefined;
    const { first, choice, every } = choiceBefore(tokens, at);
    if (every || lower[at].endsWith("days"))
      return phrase(tokens, "date/weekdays", first, at + 1, repeated(`XXXX-WXX-${value}`));
    if (choice === "infer" && isWeekOn(tokens, at + 1)) {
      const coming = calendarDate({ weekday: value, choice: "coming" });
      return phrase(
        tokens,
        "date/weekday",
        at,
        at + 2,
        shift(WEEK, 1, "anchor", { rolling: true, within: coming }),
      );
    }
    const partOnly = DOUBTFUL.has(term[at]) && (choice === "infer" || choice === "that");
    const expression = calendarDate({ weekday: value, choice });
    return phrase(tokens, "date/weekday", first, at + 1, expression, null, partOnly);
  },
} as const;

const PAPERS = terms("times mail mirror telegraph express post herald star independent tribune");

/** "The Sunday Times", "the Mail on Sunday". */
function isPaper(tokens: Tokens, at: number): boolean {
  if (PAPERS.has(tokens.term[at + 1]) && isCapital(tokens, at + 1)) return true;
  return wordAt(tokens, at - 1) === "on" && wordAt(tokens, at - 2) === "mail" && isCapital(tokens, at - 2);
}

/** "Monday week": a week behind the Monday to come, where "week" closes its phrase. */
const isWeekOn = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === "week" && (endsPhrase(tokens, at + 1) || tokens.tag[at + 1] === Tag.Preposition);

const OF_OR_IN = terms("of in");

/** "the third Tuesday of", "last Friday in": the weekday of a month that follows. */
function nthBefore(
  tokens: Tokens,
  at: number,
): { readonly value: number; readonly first: number } | undefined {
  if (!OF_OR_IN.has(tokens.term[at + 1])) return undefined;
  const next = tokens.lower[at + 1];
  const word = wordAt(tokens, at - 1);
  const value = word === "last" || word === "final" ? -1 : ordinalAt(tokens, at - 1);
  if (value === undefined || value > 5 || (next === "in" && value < 0 && !isCapital(tokens, at + 2)))
    return undefined;
  return { value, first: THE.has(tokens.term[at - 2]) ? at - 2 : at - 1 };
}

export const WEEKDAY_RULES = [
  weekday,
  { id: "date/weekdays", says: "a weekday that repeats (“Mondays”, “every Tuesday”)" },
  {
    id: "date/nth-weekday",
    says: "a weekday by its place in a month (“the third Tuesday of September”)",
  },
] as const;
