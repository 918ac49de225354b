import type { TermSet } from "../lexicon/terms.ts";

/** Tokens `first … last` of a document, `last` exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * A rule is a value. The engine calls `read` only at tokens that a trigger names, so that a text is walked once
 * however many rules there are.
 */
export interface Rule<Context, Draft extends TokenSpan> {
  /** Stable, never reused: kind/what-it-matches ("amount/currency-symbol"). */
  readonly id: string;
  readonly trigger: Trigger<Context>;
  /** What the rule finds where its trigger stands at token `at`, else undefined. It may look back as well as ahead. */
  read(context: Context, at: number): Draft | undefined;
}

export interface Trigger<Context = never> {
  /** Words of the table. */
  readonly terms?: TermSet;
  /** Bits of `Shape`, any of which will do, and bits that a token with one of those must not have. */
  readonly shape?: number;
  readonly without?: number;
  /** A further condition, asked once at a token for rules that follow one another and share this very trigger. */
  when?(context: Context, at: number): boolean;
}
