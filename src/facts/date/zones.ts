import type { Tokens } from "../../language/tokens.ts";
import { wordAt } from "./scan.ts";

/** Minutes east of Greenwich, for zones that newspapers abbreviate. Letters that two continents share take the American zone. */
const OFFSETS: ReadonlyMap<string, number> = new Map([
  ["gmt", 0],
  ["utc", 0],
  ["bst", 60],
  ["cet", 60],
  ["cest", 120],
  ["est", -300],
  ["edt", -240],
  ["et", -300],
  ["cst", -360],
  ["cdt", -300],
  ["ct", -360],
  ["mst", -420],
  ["mdt", -360],
  ["pst", -480],
  ["pdt", -420],
  ["pt", -480],
  ["jst", 540],
  ["ist", 330],
  ["aest", 600],
]);
/** Words that name a zone without its offset: "Eastern time", "local time". */
const NAMED: ReadonlySet<string> = new Set(
  "local eastern central mountain pacific london moscow tokyo beijing".split(" "),
);

/** The zone written at `at`, and where it ends. */
export function zoneAt(
  tokens: Tokens,
  at: number,
): { readonly minutes: number | undefined; readonly last: number } | undefined {
  const word = wordAt(tokens, at);
  const minutes = OFFSETS.get(word);
  if (minutes !== undefined) return { minutes, last: at + 1 };
  if (!NAMED.has(word)) return undefined;
  const next = wordAt(tokens, at + 1);
  const last = next === "standard" || next === "daylight" ? at + 2 : at + 1;
  return wordAt(tokens, last) === "time" ? { minutes: undefined, last: last + 1 } : undefined;
}
