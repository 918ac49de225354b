import type { Document } from "../../document/document.ts";
import { compileRules, runRules } from "../../engine/dispatch.ts";
import type { Numbers } from "../../language/numbers/number.ts";
import type { DateDraft } from "../drafts.ts";
import { parseDay } from "./calendar.ts";
import { joinNeighbours, PARTS, SPANS } from "./join/index.ts";
import { withModifier } from "./modify.ts";
import type { DatePhrase } from "./phrase.ts";
import type { ResolveContext } from "./resolve/context.ts";
import type { DayRange } from "./resolve/day-range.ts";
import { resolve } from "./resolve/index.ts";
import { directionOf } from "./resolve/tense.ts";
import { rangeOf, type Value } from "./resolve/value.ts";
import { DATE_READERS } from "./rules/index.ts";
import { QUARTER } from "./words/units.ts";

const PROGRAM = compileRules(DATE_READERS);

/** Finds the time expressions of a document, resolved against its anchor, in order. */
export function findDates(document: Document, numbers: Numbers): DateDraft[] {
  const { tokens } = document;
  const read = runRules(PROGRAM, { document, tokens, numbers });
  const whole: DatePhrase[] = [];
  let floor = 0;
  for (const phrase of joinNeighbours(tokens, read, PARTS)) {
    if (phrase.partOnly) continue;
    whole.push(withModifier(tokens, phrase, floor));
    floor = phrase.last;
  }
  return resolveAll(document, joinNeighbours(tokens, whole, SPANS));
}

/** Resolves phrases in the order of the text, so that each knows the dates before it. */
function resolveAll(document: Document, phrases: readonly DatePhrase[]): DateDraft[] {
  const { tokens, anchor } = document;
  const day = anchor.date === null ? undefined : parseDay(anchor.date);
  const drafts: DateDraft[] = [];
  let mention: DayRange | undefined;
  let near: DayRange | undefined;
  let quarter: DayRange | undefined;
  let sentence = -1;
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i];
    if (tokens.sentence[phrase.first] !== sentence) near = undefined;
    sentence = tokens.sentence[phrase.first];
    const direction = () => directionOf(document, phrase);
    const context: ResolveContext = { anchor: day, mention, near, quarter, direction };
    const value = resolve(phrase.expression, endedContext(phrase, phrases[i + 1], context));
    if (value === undefined) continue;
    drafts.push(draftOf(phrase, value));
    if (value.type !== "DATE" && value.type !== "TIME") continue;
    const range = rangeOf(value);
    if (range === undefined) continue;
    mention = range;
    near = range;
    if (range.unit === QUARTER && isNamed(phrase)) quarter = range;
  }
  return drafts;
}

/** "the quarter ended Sept. 30": the day behind says which. */
function endedContext(
  { expression, rule, last }: DatePhrase,
  next: DatePhrase | undefined,
  context: ResolveContext,
): ResolveContext {
  if (rule !== "date/unit-ended" || expression.is !== "shift" || next === undefined) return context;
  if (next.first !== last + 1 || next.expression.is !== "date") return context;
  const day = rangeOf(resolve(next.expression, context));
  return day === undefined ? context : { ...context, mention: day, quarter: undefined };
}

/** "The third quarter" sets what "the quarter" means; "a year earlier" does not. */
const isNamed = ({ expression, rule }: DatePhrase): boolean =>
  expression.is === "date" || rule === "date/unit-ended";

const draftOf = ({ first, last, modifier, rule }: DatePhrase, value: Value): DateDraft => ({
  first,
  last,
  type: value.type,
  timex: value.timex,
  from: value.from,
  to: value.to,
  modifier,
  anchored: value.anchored,
  rule,
});
