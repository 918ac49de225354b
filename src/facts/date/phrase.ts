import type { Document } from "../../document/document.ts";
import type { Rule, TokenSpan } from "../../engine/rule.ts";
import type { Numbers } from "../../language/numbers/number.ts";
import type { Tokens } from "../../language/tokens.ts";
import type { Expression } from "./expression/index.ts";
import type { DateRuleId } from "./rules/index.ts";

/** What rules of dates are handed. */
export interface DateContext {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly numbers: Numbers;
}

/** A time expression found in the text, not yet resolved. */
export interface DatePhrase extends TokenSpan {
  readonly expression: Expression;
  /** TIMEX3 mod, or null. */
  readonly modifier: string | null;
  readonly rule: DateRuleId;
  /** Never a fact on its own, only as a part of a larger one ("the second half", "Sun"). */
  readonly partOnly: boolean | undefined;
}

export type DateReader = Rule<DateContext, DatePhrase>;

/** A phrase, unless it would run over the end of a sentence. */
export function phrase(
  { sentence }: Tokens,
  rule: DateRuleId,
  first: number,
  last: number,
  expression: Expression,
  modifier: string | null = null,
  partOnly?: boolean,
): DatePhrase | undefined {
  if (sentence[first] !== sentence[last - 1]) return undefined;
  return { first, last, expression, modifier, rule, partOnly };
}
