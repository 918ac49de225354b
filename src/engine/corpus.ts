import type { Span } from "../text/span.ts";

/**
 * Examples of one rule. `finds`: a text with the fact's span between ⟦ and ⟧, and what must be true of the fact.
 * `ignores`: near misses, in which the rule's kind finds nothing.
 */
export interface Examples<Expected> {
  readonly finds: readonly (readonly [marked: string, expected: Expected])[];
  readonly ignores: readonly string[];
}

/** A rule without examples does not compile: one entry a rule id. */
export type Corpus<RuleId extends string, Expected> = Readonly<Record<RuleId, Examples<Expected>>>;

/** The text without its marks, and where the marks stood. `"a ⟦$4⟧ fee"` gives `"a $4 fee"` and `[[2, 4]]`. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  let open = 0;
  for (const character of marked) {
    if (character === "⟦") open = text.length;
    else if (character === "⟧") spans.push([open, text.length]);
    else text += character;
  }
  return { text, spans };
}
