import type { Corpus } from "../../../engine/corpus.ts";
import type { DateRuleId } from "../rules/index.ts";
import type { DateFact } from "../schema.ts";

/** What must be true of a date; the examples are read as of Friday, 19 August 2022. */
export type Expected = Partial<DateFact>;
export type DateCorpus = Corpus<DateRuleId, Expected>;

export const CORPUS_ANCHOR = "2022-08-19";
