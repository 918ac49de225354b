import { ARTICLE_RULES } from "./rules/article.ts";
import { CONTEXT_RULES } from "./rules/context.ts";
import { HEAD_RULES } from "./rules/head.ts";
import { LIST_RULES } from "./rules/list.ts";
import { SHAPE_RULES } from "./rules/shape.ts";

/**
 * What can speak for or against a type of name. A name takes the type with the largest sum; one kind of evidence counts at
 * most three times in an article, so that a name repeated in one phrase does not outvote everything else.
 *
 * The rule of an entity is the strongest evidence for it, the earlier of equals.
 */
export const NAME_RULES = [
  ...SHAPE_RULES,
  ...LIST_RULES,
  ...HEAD_RULES,
  ...CONTEXT_RULES,
  ...ARTICLE_RULES,
] as const;

export type NameRuleId = (typeof NAME_RULES)[number]["id"];
