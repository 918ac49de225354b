import type { Corpus } from "../../../engine/corpus.ts";
import type { AmountRuleId } from "../rules.ts";
import type { Amount } from "../schema.ts";

export type AmountCorpus = Corpus<AmountRuleId, Partial<Amount>>;
