import { faultIn } from "#record-check";
import { A_STRING, check as checkArgument, type Wanted } from "../text/arguments.ts";
import type { ArticleFacts } from "./record.ts";
import { claimMistake } from "./verify/claims.ts";
import { placeMistake } from "./verify/places.ts";
import { referenceMistake } from "./verify/references.ts";
import { valueMistake } from "./verify/values.ts";

/** What each finds first that a record may not be, in words; undefined where all is well. */
const CHECKS = [placeMistake, referenceMistake, valueMistake, claimMistake];

/**
 * Checks a record before it leaves, against its schema and against what the schema cannot say: places, order,
 * references, values, nesting. Throws with the first thing that is wrong, which is a mistake in the code and never the
 * article's; a TypeError for what is no record at all. Each check costs no more than the record is long.
 */
export function verify(text: string, record: ArticleFacts): ArticleFacts {
  checkArgument("verify: text", text, A_STRING);
  checkArgument("verify: record", record, A_RECORD);
  const fault = faultIn(record);
  if (fault !== undefined) throw new Error(fault.startsWith(":") ? `the record${fault}` : fault);
  for (const check of CHECKS) {
    const mistake = check(record, text);
    if (mistake !== undefined) throw new Error(mistake);
  }
  return record;
}

const A_RECORD: Wanted = {
  what: "the record that extract gives",
  holds: (value) => typeof value === "object" && value !== null && "schemaVersion" in value,
};
