import type { Amount } from "../facts/amount/schema.ts";
import type { DateFact } from "../facts/date/schema.ts";
import type { AmountDraft, DateDraft } from "../facts/drafts.ts";

/** Numbers drafts in order of appearance. */
export const numberAmounts = (drafts: readonly AmountDraft[]): Amount[] =>
  drafts.map(({ first: _first, last: _last, ...fact }, place) => ({ id: `amount-${place + 1}`, ...fact }));

export const numberDates = (drafts: readonly DateDraft[]): DateFact[] =>
  drafts.map(({ first: _first, last: _last, ...fact }, place) => ({ id: `date-${place + 1}`, ...fact }));
