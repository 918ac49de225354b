import type { TokenSpan } from "../../engine/rule.ts";
import type { HeadWord } from "./titles/heads.ts";

/** What opens a title's phrase. */
export type Opener = "none" | "definite" | "indefinite" | "possessor" | "pronoun";

/** A title with what stands around it, before a person is joined to it. */
export interface Post {
  readonly head: number;
  readonly word: HeadWord;
  readonly title: TokenSpan;
  readonly unit: TokenSpan | null;
  /** Where the organization is named, here or at the mention that governs. */
  readonly organization: TokenSpan | null;
  /** Where a land is named of which the office is. */
  readonly land: TokenSpan | null;
  readonly former: boolean;
  readonly opener: Opener;
  /** The whole phrase, with article and organization. */
  readonly first: number;
  readonly last: number;
}
