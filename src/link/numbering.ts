import { type Document, textOf } from "../document/document.ts";
import type { Amount } from "../facts/amount/schema.ts";
import type { DateFact } from "../facts/date/schema.ts";
import type { AmountDraft, DateDraft, Noun } from "../facts/drafts.ts";
import type { Unrated } from "../facts/record.ts";

// Numbers drafts in order of appearance. Written out: to copy what is left of an object takes many times as long.

export const numberAmounts = (document: Document, drafts: readonly AmountDraft[]): Unrated<Amount>[] =>
  drafts.map(({ kind, value, low, high, currency, unit, modifier, change, of, start, end, rule }, place) => ({
    id: `amount-${place + 1}`,
    kind,
    value,
    low,
    high,
    currency,
    unit: wordsOf(document, unit),
    modifier,
    change,
    of: wordsOf(document, of),
    text: document.text.slice(start, end),
    start,
    end,
    rule,
  }));

const wordsOf = (document: Document, noun: Noun | null): string | null =>
  noun === null || typeof noun === "string" ? noun : textOf(document, noun.first, noun.last);

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
