import type { Corpus } from "../engine/corpus.ts";
import { DESCRIBED } from "./corpus/described.ts";
import { NAMED } from "./corpus/named.ts";
import { PRONOUNS } from "./corpus/pronouns.ts";
import type { CoreferenceRule } from "./rules.ts";

/**
 * Texts for every rule of coreference. `finds`: all marked words mean one entity, by the name given. `ignores`: near
 * misses, in which no two marked words may fall into one entity.
 */
export const CORPUS: Corpus<CoreferenceRule, string> = { ...NAMED, ...DESCRIBED, ...PRONOUNS };
