import type { Corpus } from "../../../engine/corpus.ts";
import type { AmountDraft } from "../../drafts.ts";
import type { AmountRuleId } from "../rules.ts";

export type AmountCorpus = Corpus<AmountRuleId, Partial<AmountDraft>>;
