/**
 * What the table of words (`words/*.tsv`) can say about a word, each facet with what it means. A facet that is not
 * named here fails the build at the row that has it; one that no row has fails it too.
 */
export const FACETS = {
  "calendar-name": "month or day of the week, spelled out",
  "time-head": "head of a phrase that says when and is no subject",
} as const;

export type FacetName = keyof typeof FACETS;

/** What a value may be: one of some words, any of them joined by commas, or whatever a pattern admits. */
export type ValueType =
  | { readonly says: string; readonly oneOf: readonly string[] }
  | { readonly says: string; readonly someOf: readonly string[] }
  | { readonly says: string; readonly like: RegExp };

/** Values that a row can carry beside its facets ("month=3"). */
export const VALUES = {
  month: { says: "number of the month, 1 to 12", like: /^(?:[1-9]|1[0-2])$/ },
  weekday: { says: "number of the day of the week, Monday being 1", like: /^[1-7]$/ },
} as const satisfies Record<string, ValueType>;

export type ValueName = keyof typeof VALUES;
