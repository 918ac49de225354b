import type { Numbers } from "../../language/numbers/number.ts";
import type { Tokens } from "../../language/tokens.ts";
import type { Choice } from "./expression.ts";
import { countBefore } from "./numbers.ts";
import { wordAt } from "./scan.ts";
import { ARTICLES, CHOICES, EVERY, OWNERS } from "./words/choices.ts";
import { ordinalOf } from "./words/numbers.ts";
import { UNITS, type UnitWord } from "./words/units.ts";

/** The words before a unit noun, read from right to left: determiner, choice, count, adjectives. */
export interface UnitPhrase extends UnitWord {
  readonly first: number;
  readonly choice: Choice | undefined;
  /** How many: null is vague, undefined is not said. */
  readonly number: number | null | undefined;
  /** "first" 1, "third" 3, "last" of "the last week of March" stays a choice. */
  readonly ordinal: number | undefined;
  readonly every: boolean;
  readonly article: "the" | "a" | undefined;
  readonly fiscal: boolean;
  readonly latest: boolean;
  readonly recent: boolean;
}

/** Adjectives that do not change the length or the place of a unit: "three straight years", "the full year". */
const PLAIN_ADJECTIVES: ReadonlySet<string> = new Set(
  "straight consecutive full whole entire more additional trading business working calendar long short successive solid hectic turbulent further other extra tough difficult".split(
    " ",
  ),
);
const FISCAL: ReadonlySet<string> = new Set(["fiscal", "financial", "tax"]);
const DETERMINERS: ReadonlySet<string> = new Set([...ARTICLES, ...OWNERS, "this", "that", "these", "those"]);

/** Reads the phrase whose unit noun stands at `at`. */
export function unitPhrase(tokens: Tokens, numbers: Numbers, at: number): UnitPhrase {
  const unit = UNITS.get(tokens.lower[at])!;
  let first = at;
  let fiscal = false;
  for (let steps = 0; steps < 2; steps++) {
    const word = wordAt(tokens, first - 1);
    if (FISCAL.has(word)) fiscal = true;
    else if (!PLAIN_ADJECTIVES.has(word)) break;
    first--;
  }
  const phrase = { ...unit, first, choice: undefined, number: undefined, ordinal: undefined, fiscal };
  return withChoice(tokens, { ...phrase, ...countOf(tokens, numbers, first) });
}

type Partial = Omit<UnitPhrase, "every" | "article" | "latest" | "recent">;

function countOf(
  tokens: Tokens,
  numbers: Numbers,
  end: number,
): Pick<UnitPhrase, "first" | "number" | "ordinal"> {
  const count = countBefore(tokens, numbers, end);
  if (count) return { first: count.first, number: count.value, ordinal: undefined };
  const ordinal = ordinalOf(wordAt(tokens, end - 1));
  if (ordinal !== undefined) return { first: end - 1, number: undefined, ordinal };
  return { first: end, number: undefined, ordinal: undefined };
}

/** "the past", "this coming", "each of the last", "every", "recent" before count and unit. */
function withChoice(tokens: Tokens, phrase: Partial): UnitPhrase {
  let { first, choice, ordinal } = phrase;
  let every = false;
  let latest = false;
  let recent = false;
  const word = wordAt(tokens, first - 1);
  if (EVERY.has(word)) {
    every = true;
    first--;
  } else if ((word === "other" || word === "single") && EVERY.has(wordAt(tokens, first - 2))) {
    every = true;
    first -= 2;
  } else if (CHOICES.has(word) && !isDeterminer(word)) {
    choice = CHOICES.get(word);
    first--;
  } else if (word === "first" && phrase.number !== undefined) {
    ordinal = 1;
    first--;
  } else if (word === "latest" || word === "recent") {
    latest = word === "latest";
    recent = word === "recent";
    first--;
  }
  const outer = wordAt(tokens, first - 1);
  if (!DETERMINERS.has(outer) || every)
    return { ...phrase, first, choice, ordinal, every, latest, recent, article: undefined };
  if (isDeterminer(outer)) {
    choice ??= outer === "this" || outer === "these" ? "this" : "that";
    return { ...phrase, first: first - 1, choice, ordinal, every, latest, recent, article: "the" };
  }
  const article = outer === "a" || outer === "an" ? "a" : "the";
  const outside = OWNERS.has(outer) && choice === undefined;
  return { ...phrase, first: outside ? first : first - 1, choice, ordinal, every, latest, recent, article };
}

const isDeterminer = (word: string): boolean =>
  word === "this" || word === "that" || word === "these" || word === "those";
