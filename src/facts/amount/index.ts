import type { Document } from "../../document/document.ts";
import { compileRules, runRules } from "../../engine/dispatch.ts";
import type { Numbers } from "../../language/numbers/number.ts";
import type { AmountDraft, DateDraft } from "../drafts.ts";
import { AmountContext } from "./context.ts";
import { draftOf } from "./draft.ts";
import { withPrevious } from "./previous.ts";
import type { Quantity } from "./quantity.ts";
import { WALKED_RULES } from "./rules.ts";

const PROGRAM = compileRules(WALKED_RULES);

/** Finds the amounts of a document, in order; what a date took is no amount. */
export function findAmounts(
  document: Document,
  numbers: Numbers,
  dates: readonly DateDraft[],
): AmountDraft[] {
  const context = new AmountContext(document, numbers, dates);
  const days = dayTokens(document, dates);
  const drafts: AmountDraft[] = [];
  for (const quantity of runRules(PROGRAM, context)) {
    if (!isExact(quantity) || holdsDay(days, quantity) || isBase(context, quantity)) continue;
    const draft = draftOf(context, quantity);
    const before = drafts.at(-1);
    // "more than 1 billion euros ($1.3 billion)": the same amount again says no more and no less than the first.
    drafts.push(before && isAgain(context, before, draft) ? likeBefore(draft, before) : draft);
  }
  return withPrevious(context, drafts);
}

/** By token: 1 where a day or an hour is told. A length of time may be an amount too ("a 9-year-old"), a day never. */
function dayTokens({ tokens }: Document, dates: readonly DateDraft[]): Uint8Array {
  const days = new Uint8Array(tokens.count);
  for (const { type, first, last } of dates)
    if (type === "DATE" || type === "TIME") days.fill(1, first, last);
  return days;
}

/** "Jun 9-year-old", "a third of October", where the number is the day's. */
function holdsDay(days: Uint8Array, { first, last }: Quantity): boolean {
  for (let at = first; at < last; at++) if (days[at] === 1) return true;
  return false;
}

/** "52 deaths per 100,000 people": what a rate is per is no amount of its own. */
const isBase = ({ tokens }: AmountContext, { first }: Quantity): boolean => tokens.lower[first - 1] === "per";

/** A magnitude or a unit may take a number further than whole numbers are told apart ("$9,000 trillion k"). */
const isExact = ({ value, low, high }: Quantity): boolean =>
  !(
    Math.abs(value) > Number.MAX_SAFE_INTEGER ||
    Math.abs(low) > Number.MAX_SAFE_INTEGER ||
    Math.abs(high) > Number.MAX_SAFE_INTEGER
  );

/** Is an amount told again in brackets behind another ("1 billion euros ($1.3 billion)")? */
const isAgain = ({ text }: AmountContext, before: AmountDraft, { kind, start }: AmountDraft): boolean =>
  before.kind === kind && before.end + 2 === start && text.slice(before.end, start) === " (";

const likeBefore = (draft: AmountDraft, { modifier, of, change }: AmountDraft): AmountDraft => ({
  ...draft,
  modifier,
  of,
  change,
});
