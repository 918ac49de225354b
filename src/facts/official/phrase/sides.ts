import type { TokenSpan } from "../../../engine/rule.ts";
import type { Opener } from "../post.ts";

/** What stands before the head of a title. */
export interface Left {
  /** First token of the title itself. */
  title: number;
  /** First token of the phrase. */
  first: number;
  unit: TokenSpan | null;
  organization: TokenSpan | null;
  land: TokenSpan | null;
  former: boolean;
  opener: Opener;
}

/** What stands behind the head of a title. */
export interface Right {
  /** The token after the title itself. */
  title: number;
  /** The token after the phrase. */
  last: number;
  unit: TokenSpan | null;
  organization: TokenSpan | null;
  land: TokenSpan | null;
}

/** A preposition behind a title with where its phrase begins. */
export interface Complement {
  readonly head: number;
  readonly preposition: string;
  /** Behind the article. */
  readonly at: number;
  readonly determined: boolean;
  readonly limit: number;
}

/** Ends the phrase with what the post belongs to. False: nothing more is read. */
export function belongTo(right: Right, { first, last }: TokenSpan, end = last): false {
  right.organization = { first, last };
  right.last = end;
  return false;
}
