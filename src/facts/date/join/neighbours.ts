import type { Document } from "../../../document/document.ts";
import type { DateRuleId, Found } from "../expression.ts";

/** Two expressions of one sentence with at most three tokens between them. */
export interface Neighbours {
  readonly document: Document;
  readonly left: Found;
  readonly right: Found;
  /** The tokens between, in lower case, joined by one space. */
  readonly gap: string;
}

/** Makes one expression of two neighbours, or leaves them alone. */
export type Join = (pair: Neighbours) => Found | undefined;

/** One expression over both, under the rule of the part that says most. */
export const joined = (
  { left, right }: Neighbours,
  expression: Found["expression"],
  rule: DateRuleId,
  modifier: string | null = left.modifier ?? right.modifier,
): Found => ({ first: left.first, last: right.last, expression, modifier, rule });
