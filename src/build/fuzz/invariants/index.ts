import { AMOUNTS } from "./amounts.ts";
import { CLAIMS } from "./claims.ts";
import { DATES } from "./dates.ts";
import { ENTITIES } from "./entities.ts";
import { IDS } from "./ids.ts";
import type { Invariant } from "./invariant.ts";
import { OFFICIALS } from "./officials.ts";
import { RECORD } from "./record.ts";
import { SPANS } from "./spans.ts";

/**
 * What the contract says of every record, said another way than the program's own check says it; the schema comes
 * besides.
 */
export const INVARIANTS: readonly Invariant[] = [
  ...RECORD,
  ...IDS,
  ...SPANS,
  ...ENTITIES,
  ...OFFICIALS,
  ...AMOUNTS,
  ...DATES,
  ...CLAIMS,
];
