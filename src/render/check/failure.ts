import type { Failure } from "../../check/compare.ts";
import type { Difference } from "../../check/match.ts";
import { safeJson } from "../safe-text.ts";

const SINGULAR = {
  entities: "entity",
  officials: "official",
  amounts: "amount",
  dates: "date",
  claims: "claim",
} as const;

/** One line that names what is wrong: `missing official { "name": "Niu Yibing" }`. */
export function headline({ reason, kind, expected, fact }: Failure): string {
  const noun = SINGULAR[kind];
  if (reason === "missing") return `missing ${noun} ${safeJson(expected)}`;
  if (reason === "forbidden") return `forbidden ${noun} ${safeJson(expected)}`;
  return `unexpected ${noun} ${brief(fact)}`;
}

/** Further lines: the fact that was found and each key in which it differs. */
export function details(failure: Failure): string[] {
  if (failure.reason === "forbidden") return [`found ${brief(failure.fact)}`];
  if (failure.reason === "unexpected") return ["no expected fact is met by it, and the kind is complete"];
  if (!failure.nearest) return ["nothing like it was found"];
  return [`nearest ${brief(failure.nearest.fact)}`, ...failure.nearest.differences.map(difference)];
}

const difference = ({ path, expected, actual }: Difference): string =>
  `${path}: expected ${safeJson(expected)}, found ${actual === undefined ? "nothing" : short(safeJson(actual))}`;

const HIDDEN: ReadonlySet<string> = new Set([
  "mentions",
  "spans",
  "text",
  "entities",
  "amounts",
  "dates",
  "start",
  "end",
  "rule",
]);

/** A fact without its places: its id, rule and plain values. */
function brief(fact: Failure["fact"]): string {
  if (fact === null) return "nothing";
  const plain = Object.entries(fact).filter(
    ([key, value]) => !HIDDEN.has(key) && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return `${safeJson(Object.fromEntries(plain))} by ${fact.rule}`;
}

const LONGEST = 300;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
