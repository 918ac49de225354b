import type { EntityType } from "../schema.ts";

/** One kind of evidence: what it is, and how much it speaks for or against each type, or (`nothing`) any name at all. */
export interface NameRule {
  readonly id: string;
  /** What it is, in one short sentence. */
  readonly says: string;
  /** In halves; none for what decides by itself. */
  readonly weights: { readonly [type in EntityType | "nothing"]?: number };
}
