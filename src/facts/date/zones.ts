import type { Tokens } from "../../language/tokens.ts";
import { anyOf, terms, valued } from "../../lexicon/terms.ts";

/** Minutes east of Greenwich, for zones that newspapers abbreviate. Letters that two continents share take the American zone. */
const OFFSETS = valued("zone", Number, ["base"]);
/** Words that name a zone without its offset: "Eastern time", "local time". */
const NAMED = terms("local eastern central mountain pacific london moscow tokyo beijing");
/** What a zone begins with. */
export const ZONES = anyOf(OFFSETS.words, NAMED);
const KINDS_OF_TIME = terms("standard daylight");

/** The zone written at `at`, and where it ends. */
export function zoneAt(
  { term, lower }: Tokens,
  at: number,
): { readonly minutes: number | undefined; readonly last: number } | undefined {
  const minutes = OFFSETS.get(term[at]);
  if (minutes !== undefined) return { minutes, last: at + 1 };
  if (!NAMED.has(term[at])) return undefined;
  const last = KINDS_OF_TIME.has(term[at + 1]) ? at + 2 : at + 1;
  return lower[last] === "time" ? { minutes: undefined, last: last + 1 } : undefined;
}
