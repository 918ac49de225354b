import type { Amount } from "../facts/amount/schema.ts";
import type { DateFact } from "../facts/date/schema.ts";
import type { AmountDraft, DateDraft } from "../facts/drafts.ts";
import type { Unrated } from "../facts/record.ts";

/** Numbers drafts in order of appearance. */
export const numberAmounts = (drafts: readonly AmountDraft[]): Unrated<Amount>[] =>
  drafts.map(({ first: _first, last: _last, ...fact }, place) => ({ id: `amount-${place + 1}`, ...fact }));

export const numberDates = (drafts: readonly DateDraft[]): Unrated<DateFact>[] =>
  drafts.map(({ first: _first, last: _last, ...fact }, place) => ({ id: `date-${place + 1}`, ...fact }));
