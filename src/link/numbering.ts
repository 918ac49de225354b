import type { Amount } from "../facts/amount/schema.ts";
import type { DateFact } from "../facts/date/schema.ts";
import type { AmountDraft, DateDraft } from "../facts/drafts.ts";
import type { Unrated } from "../facts/record.ts";

// Numbers drafts in order of appearance. Written out: to copy what is left of an object takes many times as long.

export const numberAmounts = (drafts: readonly AmountDraft[]): Unrated<Amount>[] =>
  drafts.map(
    ({ kind, value, low, high, currency, unit, modifier, change, of, text, start, end, rule }, place) => ({
      id: `amount-${place + 1}`,
      kind,
      value,
      low,
      high,
      currency,
      unit,
      modifier,
      change,
      of,
      text,
      start,
      end,
      rule,
    }),
  );

export const numberDates = (drafts: readonly DateDraft[]): Unrated<DateFact>[] =>
  drafts.map(({ type, timex, from, to, modifier, anchored, text, start, end, rule }, place) => ({
    id: `date-${place + 1}`,
    type,
    timex,
    from,
    to,
    modifier,
    anchored,
    text,
    start,
    end,
    rule,
  }));
