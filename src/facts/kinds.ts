import { AMOUNT } from "./amount/kind.ts";
import { CLAIM } from "./claim/kind.ts";
import { DATE } from "./date/kind.ts";
import { ENTITY } from "./entity/kind.ts";
import type { AnyFact, KindOfFact } from "./kind.ts";
import { OFFICIAL } from "./official/kind.ts";

/** Version of the record's schema. */
export const SCHEMA_VERSION = "1.0";

/** Every kind of fact, by the name of its list in a record, in the order in which a record has them. */
const TABLE = {
  entities: ENTITY,
  officials: OFFICIAL,
  amounts: AMOUNT,
  dates: DATE,
  claims: CLAIM,
} as const;

export type Kind = keyof typeof TABLE;

/** The kinds of fact, in the order in which a record lists them. */
export const KINDS = Object.keys(TABLE) as [Kind, ...Kind[]];

/** What is known of a kind. Its facts are whatever stands in its list: the two belong together by construction. */
export const kindOf = (kind: Kind): KindOfFact<AnyFact> => TABLE[kind] as unknown as KindOfFact<AnyFact>;
