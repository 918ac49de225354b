import { COREFERENCE_RULES } from "../../coreference/rules.ts";
import { AMOUNT_RULES } from "../../facts/amount/rules.ts";
import { CLAIM_RULES } from "../../facts/claim/rules.ts";
import { DATE_RULES } from "../../facts/date/rules/index.ts";
import { NAME_RULES } from "../../facts/entity/rules.ts";
import { OFFICIAL_RULES } from "../../facts/official/rules.ts";
import type { ExplainedRule } from "./explanation.ts";

/** The rule of an entity is the strongest evidence for its name. */
const entityRules = NAME_RULES.map(({ id, says }) => [id, `a name: ${says}`] as const);

/** What every rule that a fact can name matches. */
export const RULE_TEXTS: ReadonlyMap<string, string> = new Map([
  ...entityRules,
  ...[...OFFICIAL_RULES, ...AMOUNT_RULES, ...DATE_RULES, ...CLAIM_RULES, ...COREFERENCE_RULES].map(
    ({ id, says }) => [id, says] as const,
  ),
]);

export const ruleOf = (id: string): ExplainedRule => ({ id, says: RULE_TEXTS.get(id) ?? "" });
