import type { Phrases } from "./phrases.ts";

/** The base noun phrase that is most likely the subject of a verb group, or -1. */
export const subjectOf = ({ phrases }: { readonly phrases: Phrases }, verbGroup: number): number =>
  phrases.verbSubject[verbGroup];
