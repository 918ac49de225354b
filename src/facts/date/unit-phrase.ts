import type { Numbers } from "../../language/numbers/number.ts";
import type { Tokens } from "../../language/tokens.ts";
import type { Choice } from "./expression.ts";
import { countBefore, PLUS, rangeStart } from "./numbers.ts";
import { wordAt } from "./scan.ts";
import { ARTICLES, CHOICES, EVERY, OWNERS } from "./words/choices.ts";
import { ordinalOf } from "./words/numbers.ts";
import { UNITS, type UnitWord } from "./words/units.ts";

/** The words before a unit noun, read from right to left: adjectives, count, choice, determiner. */
export interface UnitPhrase extends UnitWord {
  readonly first: number;
  readonly choice: Choice | undefined;
  /** How many: null is vague, undefined is not said. */
  readonly number: number | null | undefined;
  /** "third" 3; of "the first nine months" 1; "final" -1. */
  readonly ordinal: number | undefined;
  readonly every: "each" | "other" | undefined;
  readonly article: "the" | "a" | undefined;
  readonly fiscal: boolean;
  readonly latest: boolean;
  readonly recent: boolean;
  /** "two to three weeks": the number is the upper end; "15-plus years": it is the lower one. */
  readonly end: "upper" | "lower" | undefined;
}

/** Adjectives that do not change the length or the place of a unit: "three straight years", "the full year". */
const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  "straight consecutive full whole entire more additional trading business working calendar long short successive solid hectic turbulent further extra tough difficult".split(
    " ",
  ),
);
const FISCAL: ReadonlySet<string> = new Set(["fiscal", "financial", "tax"]);

/** Reads the phrase whose unit noun stands at `at`. */
export function unitPhrase(tokens: Tokens, numbers: Numbers, at: number): UnitPhrase {
  const unit = UNITS.get(tokens.lower[at])!;
  const adjectives = adjectivesBefore(tokens, at);
  const count = countedBefore(tokens, numbers, adjectives.first);
  const lead = leadBefore(tokens, count.first, count.number !== undefined);
  const fiscal = adjectives.fiscal || FISCAL.has(wordAt(tokens, lead.first - 1));
  const before = adjectives.fiscal || !fiscal ? lead.first : lead.first - 1;
  const ordinal = count.ordinal ?? lead.ordinal;
  const { first, choice, article } = determiner(tokens, before, lead, ordinal, count.number);
  return {
    unit: unit.unit,
    count: unit.count,
    plural: unit.plural,
    number: count.number,
    ordinal,
    fiscal,
    first,
    choice,
    article,
    every: lead.every,
    latest: lead.latest,
    recent: lead.recent,
    end: count.end,
  };
}

function adjectivesBefore(tokens: Tokens, at: number): { readonly first: number; readonly fiscal: boolean } {
  let first = at;
  let fiscal = false;
  for (let steps = 0; steps < 2; steps++) {
    const word = wordAt(tokens, first - 1);
    if (FISCAL.has(word)) fiscal = true;
    else if (!PLAIN_ADJECTIVES.has(word)) break;
    first--;
  }
  return { first, fiscal };
}

function countedBefore(
  tokens: Tokens,
  numbers: Numbers,
  end: number,
): Pick<UnitPhrase, "first" | "number" | "ordinal" | "end"> {
  const count = countBefore(tokens, numbers, end);
  if (count) {
    const first = count.value === null ? count.first : rangeStart(tokens, numbers, count.first, count.value);
    const plus = wordAt(tokens, end - 1) === PLUS ? "lower" : undefined;
    return {
      first,
      number: count.value,
      ordinal: undefined,
      end: first < count.first ? "upper" : plus,
    };
  }
  const word = wordAt(tokens, end - 1);
  const ordinal = word === "final" ? -1 : ordinalOf(word);
  return { first: ordinal === undefined ? end : end - 1, number: undefined, ordinal, end: undefined };
}

type Lead = Pick<UnitPhrase, "first" | "choice" | "ordinal" | "every" | "latest" | "recent">;

const leadAt = (
  first: number,
  choice?: Choice,
  every?: UnitPhrase["every"],
  ordinal?: number,
  word = "",
): Lead => ({ first, choice, ordinal, every, latest: word === "latest", recent: word === "recent" });

/** "past", "coming", "every", "every other", "first", "latest", "recent" before count and unit. */
function leadBefore(tokens: Tokens, end: number, counted: boolean): Lead {
  const word = wordAt(tokens, end - 1);
  if (EVERY.has(word)) return leadAt(end - 1, undefined, "each");
  if ((word === "other" || word === "single") && EVERY.has(wordAt(tokens, end - 2)))
    return leadAt(end - 2, undefined, word === "other" ? "other" : "each");
  const choice = CHOICES.get(word);
  if (choice !== undefined && !POINTERS.has(word)) return leadAt(end - 1, choice);
  if (word === "first" && counted) return leadAt(end - 1, undefined, undefined, 1);
  if (word === "final" && counted) return leadAt(end - 1, undefined, undefined, -1);
  if (word === "latest" || word === "recent") return leadAt(end - 1, undefined, undefined, undefined, word);
  return leadAt(end);
}

const POINTERS: ReadonlySet<string> = new Set(["this", "that", "these", "those"]);

/** The article, possessive or pointing word in front; a "that" before anything but the unit itself opens a clause. */
function determiner(
  tokens: Tokens,
  first: number,
  { choice, every, latest, recent }: Lead,
  ordinal: number | undefined,
  number: number | null | undefined,
): Pick<UnitPhrase, "first" | "choice" | "article"> {
  const word = wordAt(tokens, first - 1);
  if (every !== undefined) return { first, choice, article: undefined };
  if (POINTERS.has(word)) {
    const opensClause =
      word === "that" &&
      ((choice !== undefined && choice !== "that") ||
        number !== undefined ||
        ordinal !== undefined ||
        latest ||
        recent);
    if (opensClause) return { first, choice, article: undefined };
    const pointed = choice ?? (word === "this" || word === "these" ? "this" : "that");
    return { first: first - 1, choice: pointed, article: "the" };
  }
  if (OWNERS.has(word)) return { first: choice === undefined ? first : first - 1, choice, article: "the" };
  if (!ARTICLES.has(word)) return { first, choice, article: undefined };
  // "a five year low", "the two-day rally": a singular unit behind a number is an adjective, and the article its noun's.
  return { first: first - 1, choice, article: word === "the" ? "the" : "a" };
}
