import type { Corpus } from "../../engine/corpus.ts";
import { ARTICLE } from "./corpus/article.ts";
import { CONTEXT } from "./corpus/context.ts";
import { HEAD } from "./corpus/head.ts";
import { LIST } from "./corpus/list.ts";
import { SHAPE } from "./corpus/shape.ts";
import type { NameRuleId } from "./rules.ts";

export { BOUNDARIES } from "./corpus/boundaries.ts";

/**
 * Texts for every kind of evidence: which names they hold, and near misses that it must not speak for. What calls a rejected
 * name back stands in the corpus of coreference.
 */
export const CORPUS: Corpus<Exclude<NameRuleId, "entity/context-called-back">, string> = {
  ...SHAPE,
  ...LIST,
  ...HEAD,
  ...CONTEXT,
  ...ARTICLE,
};
