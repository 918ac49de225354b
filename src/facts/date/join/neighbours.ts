import type { Tokens } from "../../../language/tokens.ts";
import type { Expression } from "../expression/index.ts";
import type { DatePhrase } from "../phrase.ts";
import type { DateRuleId } from "../rules/index.ts";

/** Two phrases of one sentence with at most three tokens between them. */
export interface Neighbours {
  readonly tokens: Tokens;
  readonly left: DatePhrase;
  readonly right: DatePhrase;
  /** The tokens between, in lower case, joined by one space. */
  readonly gap: string;
  /** What those can stand between (`Gap`). */
  readonly fits: number;
}

/** Makes one phrase of two neighbours, or leaves them alone. */
export type Join = (pair: Neighbours) => DatePhrase | undefined;

/** One phrase over both, under the rule of the part that says most. */
export const joined = (
  { left, right }: Neighbours,
  expression: Expression,
  rule: DateRuleId,
  modifier: string | null = left.modifier ?? right.modifier,
): DatePhrase => ({
  first: left.first,
  last: right.last,
  expression,
  modifier,
  rule,
  partOnly: undefined,
});
