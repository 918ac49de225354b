import type { Tokens } from "../../../language/tokens.ts";
import { terms, valued } from "../../../lexicon/terms.ts";
import type { Reference } from "../expression/index.ts";
import { type DateContext, type DatePhrase, phrase } from "../phrase.ts";
import { isCapital, wordAt } from "../scan.ts";
import { OF, THE } from "../words/time-words.ts";

const REFERENCES = valued("reference", (timex) => timex as Reference["timex"], ["base"]);

const referring = (timex: Reference["timex"]): Reference => ({ is: "reference", timex });

/** "every now and then", "just now", "now and again": set phrases in which the word is no time. */
function isFixed(tokens: Tokens, at: number): boolean {
  if (tokens.lower[at] !== "now") return false;
  const before = wordAt(tokens, at - 1);
  return (
    before === "every" || before === "just" || (wordAt(tokens, at + 1) === "and" && before !== "between")
  );
}

/** "now", "currently", "recently": no calendar value, only a side. Their adjectives ("a recent poll") are no times. */
const reference = {
  id: "date/reference",
  says: "a word for now or recently, without a calendar value",
  trigger: { terms: REFERENCES.words },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    if (isFixed(tokens, at)) return undefined;
    const more = tokens.lower[at] === "recently" && wordAt(tokens, at - 1) === "more";
    const side = referring(REFERENCES.get(tokens.term[at])!);
    return phrase(tokens, "date/reference", more ? at - 1 : at, at + 1, side);
  },
} as const;

const DISTANCES = terms("near foreseeable distant immediate recent");
const ANY = terms("all any");
const INTO = terms("in of from");

/** "the past", "the near future", "in future" as nouns. */
const pastOrFuture = {
  id: "date/past-or-future",
  says: "the past or the future as nouns",
  trigger: { terms: terms("past future") },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const { term, lower } = tokens;
    const near = DISTANCES.has(term[at - 1]) ? at - 1 : at;
    const the = THE.has(term[near - 1]);
    const first = the ? near - 1 : near;
    if (lower[at] === "past")
      return the && INTO.has(term[first - 1]) && !isFollowedByNoun(tokens, at + 1)
        ? phrase(tokens, "date/past-or-future", first, at + 1, referring("PAST_REF"))
        : undefined;
    if ((!the && !ANY.has(term[first - 1])) || isCapital(tokens, at) || OF.has(term[at + 1]))
      return undefined;
    return phrase(tokens, "date/past-or-future", first, at + 1, referring("FUTURE_REF"));
  },
} as const;

/** "the past three months" is a span, "the past." the past. */
const isFollowedByNoun = (tokens: Tokens, at: number): boolean =>
  at < tokens.count &&
  !/^[.,;:!?)"”—–-]|^(?:and|or|but|when|that|they|he|she|it|to|by|as|have|has|had|is|was|were)/.test(
    wordAt(tokens, at),
  );

const AT = terms("at");
const THIS_OR_THE = terms("this the");
const THIS = terms("this");

/** "at present", "at the moment", "at this time", "these days": set phrases for now. */
const atPresent = {
  id: "date/at-present",
  says: "a set phrase for now (“at present”)",
  trigger: { terms: terms("present moment time days") },
  read({ tokens }: DateContext, at: number): DatePhrase | undefined {
    const first = nowStart(tokens, at);
    return first < 0 ? undefined : phrase(tokens, "date/at-present", first, at + 1, referring("PRESENT_REF"));
  },
} as const;

/** Where a set phrase for now begins that ends with the word at `at`, or -1. */
function nowStart(tokens: Tokens, at: number): number {
  const { term, lower } = tokens;
  if (lower[at] === "days") return isTheseDays(tokens, at) ? at - 1 : -1;
  const next = wordAt(tokens, at + 1);
  const first = beforeNow(tokens, at);
  return first < 0 || !AT.has(term[first]) || next === "of" || (lower[at] === "present" && next === "time")
    ? -1
    : first;
}

/** "these days"; "one of these days" is none of now. */
const isTheseDays = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === "these" && wordAt(tokens, at - 2) !== "of" && wordAt(tokens, at - 2) !== "in";

/** Where "at" must stand before "present", "the moment", "this time", "the present time". */
function beforeNow(tokens: Tokens, at: number): number {
  const { term } = tokens;
  switch (tokens.lower[at]) {
    case "present":
      return at - 1;
    case "moment":
      return THIS_OR_THE.has(term[at - 1]) ? at - 2 : -1;
    default:
      if (THIS.has(term[at - 1])) return at - 2;
      return wordAt(tokens, at - 1) === "present" && THE.has(term[at - 2]) ? at - 3 : -1;
  }
}

export const REFERENCE_RULES = [reference, pastOrFuture, atPresent] as const;
