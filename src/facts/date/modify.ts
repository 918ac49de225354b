import type { Document } from "../../document/document.ts";
import type { Tokens } from "../../language/tokens.ts";
import type { Expression, Found } from "./expression.ts";
import { DASHES, isJoined, wordAt } from "./scan.ts";

const PARTS: ReadonlyMap<string, string> = new Map([
  ["early", "START"],
  ["earlier", "START"],
  ["late", "END"],
  ["later", "END"],
  ["mid", "MID"],
]);
const EDGES: ReadonlyMap<string, string> = new Map([
  ["end", "END"],
  ["close", "END"],
  ["beginning", "START"],
  ["start", "START"],
  ["outset", "START"],
  ["middle", "MID"],
]);

/** Words before a length of time or an hour, longest first, with TIMEX's modifier. */
const BOUNDS: readonly (readonly [words: readonly string[], modifier: string])[] = [
  [["no", "more", "than"], "EQUAL_OR_LESS"],
  [["not", "more", "than"], "EQUAL_OR_LESS"],
  [["no", "less", "than"], "EQUAL_OR_MORE"],
  [["no", "fewer", "than"], "EQUAL_OR_MORE"],
  [["more", "than"], "MORE_THAN"],
  [["less", "than"], "LESS_THAN"],
  [["fewer", "than"], "LESS_THAN"],
  [["at", "least"], "EQUAL_OR_MORE"],
  [["at", "most"], "EQUAL_OR_LESS"],
  [["up", "to"], "EQUAL_OR_LESS"],
  [["nearly"], "LESS_THAN"],
  [["almost"], "LESS_THAN"],
  [["under"], "LESS_THAN"],
  [["well", "over"], "MORE_THAN"],
  [["just", "over"], "MORE_THAN"],
  [["about"], "APPROX"],
  [["around"], "APPROX"],
  [["roughly"], "APPROX"],
  [["approximately"], "APPROX"],
  [["some"], "APPROX"],
  [["exactly"], ""],
];

/** Takes in the words before an expression, from token `floor` on, that say which part of it, or how nearly, is meant. */
export function withModifier({ tokens }: Document, found: Found, floor: number): Found {
  const modified = edge(tokens, found) ?? part(tokens, found) ?? bound(tokens, found) ?? found;
  return modified.first < floor ? found : modified;
}

const isStretch = ({ is }: Expression): boolean =>
  is === "date" || is === "shift" || is === "nth" || is === "holiday";

/** "the end of last year", "the middle of October" */
function edge(tokens: Tokens, found: Found): Found | undefined {
  const { first, expression } = found;
  if (wordAt(tokens, first - 1) !== "of" || !isStretch(expression)) return undefined;
  const modifier = EDGES.get(wordAt(tokens, first - 2));
  if (modifier === undefined) return undefined;
  const start = wordAt(tokens, first - 3) === "the" ? first - 3 : first - 2;
  return within(tokens, { ...found, first: start, modifier });
}

/** "early 1990", "late yesterday", "earlier this month", "the mid 1980s" */
function part(tokens: Tokens, found: Found): Found | undefined {
  const { first, expression } = found;
  if (!isStretch(expression) && expression.is !== "clock") return undefined;
  if (expression.is === "clock" && expression.hour !== undefined) return undefined;
  const at = DASHES.has(wordAt(tokens, first - 1)) && isJoined(tokens, first) ? first - 2 : first - 1;
  const word = wordAt(tokens, at);
  const modifier = PARTS.get(word);
  if (modifier !== undefined)
    return within(tokens, { ...found, first: wordAt(tokens, at - 1) === "the" ? at - 1 : at, modifier });
  if (word !== "in") return undefined;
  const outer = PARTS.get(wordAt(tokens, at - 1));
  return outer === undefined ? undefined : { ...found, modifier: outer };
}

/** "nearly two years", "more than four decades ago", "around 7:15 p.m." */
function bound(tokens: Tokens, found: Found): Found | undefined {
  const { first, expression } = found;
  const counts = expression.is === "duration" || (expression.is === "shift" && expression.rolling);
  if (!counts && !(expression.is === "clock" && expression.hour !== undefined)) return undefined;
  if (wordAt(tokens, first) === "the") return undefined;
  for (const [words, modifier] of BOUNDS) {
    if (!words.every((word, i) => wordAt(tokens, first - words.length + i) === word)) continue;
    if (words[0] === "some" && wordAt(tokens, first) === "time") continue;
    const named = found.expression.is === "shift" ? (SIDES.get(modifier) ?? modifier) : modifier;
    return within(tokens, {
      ...found,
      first: first - words.length,
      modifier: named === "" ? found.modifier : named,
    });
  }
  return undefined;
}

/** "More than a year ago" lies before the day a year ago. */
const SIDES: ReadonlyMap<string, string> = new Map([
  ["MORE_THAN", "BEFORE"],
  ["EQUAL_OR_MORE", "ON_OR_BEFORE"],
  ["LESS_THAN", "AFTER"],
  ["EQUAL_OR_LESS", "ON_OR_AFTER"],
]);

const within = (tokens: Tokens, found: Found): Found | undefined =>
  tokens.sentence[found.first] === tokens.sentence[found.last - 1] ? found : undefined;
