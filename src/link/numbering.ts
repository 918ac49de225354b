import { type Document, textOf } from "../document/document.ts";
import type { Amount } from "../facts/amount/schema.ts";
import { formatDay } from "../facts/date/calendar.ts";
import type { DateFact } from "../facts/date/schema.ts";
import type { AmountDraft, DateDraft, Noun } from "../facts/drafts.ts";
import type { Unrated } from "../facts/record.ts";

// Numbers drafts in order of appearance. Written out: to copy what is left of an object takes many times as long.

export const numberAmounts = (document: Document, drafts: readonly AmountDraft[]): Unrated<Amount>[] =>
  drafts.map(
    (
      { kind, value, low, high, currency, unit, per, modifier, change, previous, of, start, end, rule },
      place,
    ) => ({
      id: `amount-${place + 1}`,
      kind,
      value,
      low,
      high,
      currency,
      unit: wordsOf(document, unit),
      per: wordsOf(document, per),
      modifier,
      change,
      previous: previous === null ? null : `amount-${previous + 1}`,
      of: wordsOf(document, of),
      text: document.text.slice(start, end),
      start,
      end,
      rule,
    }),
  );

const wordsOf = (document: Document, noun: Noun | null): string | null =>
  noun === null || typeof noun === "string" ? noun : textOf(document, noun.first, noun.last);

/** Gives dates their ids, texts and offsets, in order of appearance. */
export const numberDates = ({ tokens, text }: Document, drafts: readonly DateDraft[]): Unrated<DateFact>[] =>
  drafts.map(({ first, last, type, timex, from, to, modifier, anchored, rule }, place) => {
    const start = tokens.start[first];
    const end = tokens.end[last - 1];
    return {
      id: `date-${place + 1}`,
      type,
      timex,
      from: from === null ? null : formatDay(from),
      to: to === null ? null : formatDay(to),
      modifier,
      anchored,
      text: text.slice(start, end),
      start,
      end,
      rule,
    };
  });
