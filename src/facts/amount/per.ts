import { isNoun, Tag } from "../../language/tag.ts";
import { having, terms } from "../../lexicon/terms.ts";
import type { Noun } from "../drafts.ts";
import { type AmountContext, isJoined, sentenceEnd } from "./context.ts";
import { PERIODS, POWERS } from "./measure/unit-words.ts";
import type { Quantity } from "./quantity.ts";

const EACH = terms("a an each every");

/** Nouns that prices are reckoned by, after "a". */
const PRICE_UNITS = having("price-unit");

/** What a rate is per: "share" in "$12 a share", "12-cent-a-share"; "100,000 people" in "52 deaths per 100,000 people". */
export function perOf(context: AmountContext, quantity: Quantity): Noun | null {
  const { kind, first, last, unit, end } = quantity;
  if (typeof unit === "string" && kind === "measure" && !unit.startsWith("parts")) {
    const rate = unit.indexOf(" per ");
    if (rate >= 0) return unit.slice(rate + " per ".length);
  }
  const { tokens } = context;
  if (kind === "money" && tokens.end[last - 1] > end) return perSuffix(context, end, tokens.end[last - 1]);
  const at = unit !== null && typeof unit !== "string" ? Math.max(last, unit.last) : last;
  const limit = sentenceEnd(context, first);
  if (at + 1 >= limit) return null;
  if (isPer(context, at)) return phraseFrom(context, at + 1, limit);
  return EACH.has(tokens.term[at]) ? behindArticle(context, quantity, at + 1, limit) : null;
}

/** "per bag", "Rs 90/kg". */
const isPer = (context: AmountContext, at: number): boolean =>
  context.tokens.lower[at] === "per" ||
  (context.tokens.lower[at] === "/" && isJoined(context, at) && isJoined(context, at + 1));

const LONGEST = 6;

/** The words from a token to the noun that they end in ("square foot", "100,000 people"). */
function phraseFrom({ numbers, phrases, tokens }: AmountContext, at: number, limit: number): Noun | null {
  const { tag, term } = tokens;
  const phrase = phrases.noun[at];
  const number = numbers.at(at);
  if (phrase >= 0 && number === undefined && isNoun(tag[at]) && PRICE_UNITS.has(term[at]))
    return { first: at, last: at + 1 };
  const end = Math.min(limit, at + LONGEST, phrase < 0 ? (number?.last ?? at) : phrases.nounLast[phrase]);
  const last = number !== undefined && number.last >= end ? behindNumber(number.last, end) : end;
  if (last > at && (number !== undefined || isNoun(tag[last - 1]))) return { first: at, last };
  return PERIODS.has(term[at]) ? { first: at, last: at + 1 } : null;

  function behindNumber(from: number, least: number): number {
    const next = from < limit ? phrases.noun[from] : -1;
    return next < 0 ? Math.max(from, least) : Math.min(limit, phrases.nounLast[next]);
  }
}

/** "$4m a year earlier" tells when. */
const AWAY = terms("earlier later ago before after");

/** Sums of this size are told per hour and head, and beside other things. */
const LARGE = 1e6;

/** "a share", "a square foot"; of a small sum also what else closes its phrase ("$40 a bag"). */
function behindArticle(
  context: AmountContext,
  { kind, value }: Quantity,
  at: number,
  limit: number,
): Noun | null {
  const { phrases, tokens } = context;
  const { lower, tag, term } = tokens;
  const power = POWERS.has(term[at]) && at + 1 < limit ? at + 1 : at;
  if (PRICE_UNITS.has(term[power])) return AWAY.has(term[power + 1]) ? null : { first: at, last: power + 1 };
  if (kind !== "money" || !(value < LARGE) || !lower[at - 1].startsWith("a") || phrases.noun[at] < 0)
    return null;
  const last = at + 1;
  if (phrases.nounLast[phrases.noun[at]] > last || tag[at] !== Tag.Noun) return null;
  return last >= limit || CLOSING.includes(tag[last]) ? { first: at, last } : null;
}

const CLOSING: readonly number[] = [Tag.Punctuation, Tag.Preposition, Tag.Conjunction];

const LONGEST_SUFFIX = 40;
const ARTICLES: readonly string[] = ["a", "an", "per", "each", "every"];

/** What hangs on a sum inside its token. */
function perSuffix({ text }: AmountContext, from: number, to: number): string | null {
  const [before, article, unit, more] = text
    .slice(from, Math.min(from + LONGEST_SUFFIX, to))
    .toLowerCase()
    .split("-");
  const whole = before !== undefined && unit !== undefined && more === undefined;
  return whole && ARTICLES.includes(article) ? unit : null;
}
