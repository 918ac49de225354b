import type { Corpus } from "../../engine/corpus.ts";
import { ARTICLE } from "./corpus/article.ts";
import { CONTEXT } from "./corpus/context.ts";
import { HEAD } from "./corpus/head.ts";
import { LIST } from "./corpus/list.ts";
import { SHAPE } from "./corpus/shape.ts";
import type { EvidenceName } from "./evidence.ts";

export { BOUNDARIES } from "./corpus/boundaries.ts";

/** Texts for every kind of evidence: which names they hold, and near misses that it must not speak for. */
export const CORPUS: Corpus<EvidenceName | "context:unit-of-organization", string> = {
  ...SHAPE,
  ...LIST,
  ...HEAD,
  ...CONTEXT,
  ...ARTICLE,
};
