import type { Examples } from "../../../engine/corpus.ts";

/**
 * Examples of one kind of evidence. `finds`: every name of the text is marked, and the types follow in order; one of the
 * names carries the evidence. `ignores`: texts in which no name carries it.
 */
export type NameExamples = Examples<string>;
