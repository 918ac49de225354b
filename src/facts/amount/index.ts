import type { Document } from "../../document/document.ts";
import { compileRules, runRules } from "../../engine/dispatch.ts";
import type { Numbers } from "../../language/numbers/number.ts";
import type { AmountDraft, DateDraft } from "../drafts.ts";
import { amountContext } from "./context.ts";
import { draftOf } from "./draft.ts";
import type { Quantity } from "./quantity.ts";
import { AMOUNT_RULES } from "./rules.ts";

const PROGRAM = compileRules(AMOUNT_RULES);

/** Finds the amounts of a document, in order; what a date took is no amount. */
export function findAmounts(
  document: Document,
  numbers: Numbers,
  dates: readonly DateDraft[],
): AmountDraft[] {
  const context = amountContext(document, numbers, dates);
  const days = dayTokens(document, dates);
  const found = runRules(PROGRAM, context).filter(
    (quantity) => isExact(quantity) && !holdsDay(days, quantity),
  );
  return shareWithBrackets(
    document,
    found.map((quantity) => draftOf(context, quantity, quantity.rule)),
  );
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

/** A magnitude or a unit may take a number further than whole numbers are told apart ("$9,000 trillion k"). */
const isExact = ({ value, low, high }: Quantity): boolean =>
  ![value, low, high].some((number) => Math.abs(number) > Number.MAX_SAFE_INTEGER);

/** "more than 1 billion euros ($1.3 billion)": the same amount again says no more and no less than the first. */
function shareWithBrackets({ text }: Document, drafts: readonly AmountDraft[]): AmountDraft[] {
  const shared: AmountDraft[] = [];
  for (const draft of drafts) {
    const before = shared.at(-1);
    const same = before?.kind === draft.kind && before.end + 2 === draft.start;
    const again = same && text.slice(before.end, draft.start) === " (";
    shared.push(
      again ? { ...draft, modifier: before.modifier, of: before.of, change: before.change } : draft,
    );
  }
  return shared;
}
