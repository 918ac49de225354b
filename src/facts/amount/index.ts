import type { Document } from "../../document/document.ts";
import { compileRules, runRules } from "../../engine/dispatch.ts";
import type { Numbers } from "../../language/numbers/number.ts";
import type { AmountDraft, DateDraft } from "../drafts.ts";
import { amountContext } from "./context.ts";
import { draftOf } from "./draft.ts";
import { AMOUNT_RULES } from "./rules.ts";

const PROGRAM = compileRules(AMOUNT_RULES);

/** Finds the amounts of a document, in order; what a date took is no amount. */
export function findAmounts(
  document: Document,
  numbers: Numbers,
  dates: readonly DateDraft[],
): AmountDraft[] {
  const context = amountContext(document, numbers, dates);
  const found = runRules(PROGRAM, context);
  return shareWithBrackets(
    document,
    found.map((quantity) => draftOf(context, quantity, quantity.rule)),
  );
}

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
