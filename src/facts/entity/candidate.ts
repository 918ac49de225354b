import type { TokenSpan } from "../../engine/rule.ts";
import type { Cluster } from "./cluster.ts";

/** A place where a name may stand: its tokens and the exact offsets, which may lie inside a token. */
export interface Candidate extends TokenSpan {
  readonly start: number;
  readonly end: number;
  /** First token of the titles that stand before the name. */
  readonly outer: number;
  /** A title stands directly before it. */
  readonly titled: boolean;
  /** Roles of the whole as one phrase. */
  readonly roles: number;
  /** It stands in a headline, where capitals say nothing. */
  readonly headline: boolean;
  readonly cluster: Cluster;
}
