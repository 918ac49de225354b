import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import { terms } from "../../lexicon/terms.ts";
import { isCapital, isPerson, nameOf, type OfficialContext } from "./context.ts";
import { ORGANIZATIONS, UNITS } from "./titles/words.ts";

/** Longest name that is read by its capitals alone. */
const LONGEST = 12;
const LINKS = terms("of for and & the");

/**
 * An organization that only its capitals and its noun show: "the | Center of Media Justice". Undefined where the
 * capitals hold no such noun; `named` says that the words before leave no doubt ("a professor at").
 */
export function capitalOrganization(
  context: OfficialContext,
  at: number,
  limit: number,
  named = false,
): TokenSpan | undefined {
  if (!isCapital(context, at)) return undefined;
  const { term } = context.tokens;
  let end = at;
  let headed = named;
  for (let i = at; i < limit && i < at + LONGEST; i++) {
    if (isPerson(nameOf(context, i))) break;
    if (isWord(context, i)) {
      headed ||= ORGANIZATIONS.has(term[i]) || UNITS.has(term[i]);
      end = i + 1;
    } else if (!LINKS.has(term[i]) || end === at) break;
  }
  return headed && end > at ? { first: at, last: end } : undefined;
}

const isWord = (context: OfficialContext, at: number): boolean =>
  isCapital(context, at) && (context.tokens.shape[at] & Shape.Punctuation) === 0;
