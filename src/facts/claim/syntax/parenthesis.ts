import type { TokenSpan } from "../../../engine/rule.ts";
import { Shape } from "../../../language/shape.ts";
import { isFiniteVerb, isNoun, Tag } from "../../../language/tag.ts";
import type { Tokens } from "../../../language/tokens.ts";
import { terms } from "../../../lexicon/terms.ts";
import type { ClaimContext } from "../context.ts";
import { beforeModifier } from "./modifier.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";

/** How far back the comma is sought that opens "…, a spokesman for the party," before a verb. */
const PARENTHESIS = 40;

/** The subject before a parenthesis that closes right before the verb: "Ms. Ortiz, 52, said". */
export function aroundParenthesis(
  context: ClaimContext,
  end: number,
  floor: number,
  opener: string,
): TokenSpan | undefined {
  const { lower } = context.tokens;
  const limit = Math.max(floor + 1, end - PARENTHESIS);
  const relative = opener === "," ? relativeComma(context, end - 2, limit) : -1;
  for (let i = relative < 0 ? end - 2 : relative; i >= limit; i--) {
    if (lower[i] !== opener || context.quoted[i] >= 0) continue;
    const first = nounPhraseBefore(context, beforeBracket(context.tokens, i, floor), floor);
    if (first < 0) return undefined;
    if (
      opener === "," &&
      first > floor &&
      lower[first - 1] === "," &&
      isListOf(context.tokens, first, i, end)
    )
      continue;
    return { first: beforeModifier(context, first, floor), last: end };
  }
  return undefined;
}

/** The comma before the last "who" or "whose" between commas: its clause may hold commas of its own (", whose mill, the oldest, burns,"). */
function relativeComma({ tokens, quoted }: ClaimContext, from: number, limit: number): number {
  const { lower } = tokens;
  for (let i = from; i >= limit; i--)
    if (lower[i] === "," && quoted[i] < 0 && (lower[i + 1] === "who" || lower[i + 1] === "whose")) return i;
  return -1;
}

/** "Ana Ortiz, the mayor, 52, said", "Ana Ortiz, MD, MPH, said": what stands between the commas only describes, so that the name stands further left. */
const isListOf = (tokens: Tokens, first: number, comma: number, end: number): boolean =>
  (tokens.tag[first] === Tag.Determiner ||
    tokens.tag[first] === Tag.Value ||
    isDegree(tokens, first, comma)) &&
  end - comma < 30 &&
  first >= 2 &&
  isNoun(tokens.tag[first - 2]) &&
  !closesFront(tokens, first - 1);

/** "MPH": one word in capitals. */
const isDegree = ({ shape }: Tokens, first: number, last: number): boolean =>
  last === first + 1 && (shape[first] & Shape.AllCaps) !== 0;

/** How far back the start of a phrase that opens the sentence is sought. */
const FRONT_REACH = 12;

const QUESTIONED = terms("asked pressed questioned");
const SENTENCE_ENDS = terms(". ! ?");

/** "Asked about the delay, the chairman, …": the comma at `comma` closes a phrase that opens the sentence. */
function closesFront({ lower, tag, term }: Tokens, comma: number): boolean {
  for (let i = comma - 1; i >= Math.max(0, comma - FRONT_REACH); i--) {
    if (QUESTIONED.has(term[i])) return true;
    if (lower[i] === "," || isFiniteVerb(tag[i])) return false;
    if (i === 0 || SENTENCE_ENDS.has(term[i - 1]))
      return tag[i] === Tag.Preposition || tag[i] === Tag.Subordinator;
  }
  return false;
}

/** Passes over "(R-Ohio)" right before `end`. */
function beforeBracket({ lower }: Tokens, end: number, floor: number): number {
  if (lower[end - 1] !== ")") return end;
  const limit = Math.max(floor + 1, end - 12);
  for (let i = end - 2; i >= limit; i--) if (lower[i] === "(") return i;
  return end;
}
