import type { Numbers } from "../../../../language/numbers/number.ts";
import type { Tokens } from "../../../../language/tokens.ts";
import { having, terms } from "../../../../lexicon/terms.ts";
import { OTHER } from "../../choice.ts";
import { countBefore, PLUS, rangeStart } from "../../count.ts";
import { wordAt } from "../../scan.ts";
import { ordinalAt } from "../../words/numbers.ts";
import { ARTICLES, CHOICES, type Choice, EVERY, THE } from "../../words/time-words.ts";
import { UNIT_WORDS, type Unit } from "../../words/units.ts";

/** A unit noun with the words before it. */
export interface UnitPhrase {
  readonly unit: Unit;
  readonly plural: boolean;
  /** How many of the unit one of the word is. */
  readonly count: number;
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

type Reading = { -readonly [Name in keyof UnitPhrase]: UnitPhrase[Name] };

/** Reads the words before the unit noun at `at` from right to left: adjectives, count, choice, determiner. */
export function unitPhrase(tokens: Tokens, numbers: Numbers, at: number): UnitPhrase {
  const { unit, plural, count } = UNIT_WORDS.get(tokens.term[at])!;
  const read: Reading = {
    unit,
    plural,
    count,
    first: at,
    choice: undefined,
    number: undefined,
    ordinal: undefined,
    every: undefined,
    article: undefined,
    fiscal: false,
    latest: false,
    recent: false,
    end: undefined,
  };
  readAdjectives(tokens, read);
  readCount(tokens, numbers, read);
  readLead(tokens, read);
  if (!read.fiscal && FISCAL.has(tokens.term[read.first - 1])) {
    read.fiscal = true;
    read.first--;
  }
  if (read.every === undefined) readDeterminer(tokens, read);
  return read;
}

/** Adjectives that do not change the length or the place of a unit: "three straight years", "the full year". */
const PLAIN_ADJECTIVES = having("plain-span");
const FISCAL = terms("fiscal financial tax");

function readAdjectives({ term }: Tokens, read: Reading): void {
  for (let steps = 0; steps < 2; steps++) {
    const word = term[read.first - 1];
    if (FISCAL.has(word)) read.fiscal = true;
    else if (!PLAIN_ADJECTIVES.has(word)) return;
    read.first--;
  }
}

function readCount(tokens: Tokens, numbers: Numbers, read: Reading): void {
  const end = read.first;
  const count = countBefore(tokens, numbers, end);
  const word = wordAt(tokens, end - 1);
  if (count) {
    read.number = count.value;
    read.first = count.value === null ? count.first : rangeStart(tokens, numbers, count.first, count.value);
    read.end = read.first < count.first ? "upper" : word === PLUS ? "lower" : undefined;
    return;
  }
  read.ordinal = word === "final" ? -1 : ordinalAt(tokens, end - 1);
  if (read.ordinal !== undefined) read.first--;
}

const POINTERS = having("demonstrative");
const LEADS = terms("first final latest recent");

/** "past", "coming", "every", "every other", "first", "latest", "recent" before count and unit. */
function readLead(tokens: Tokens, read: Reading): void {
  const { term } = tokens;
  const word = term[read.first - 1];
  if (EVERY.has(word)) {
    read.every = "each";
    read.first--;
  } else if (OTHER.has(word) && EVERY.has(term[read.first - 2])) {
    read.every = wordAt(tokens, read.first - 1) === "other" ? "other" : "each";
    read.first -= 2;
  } else if (CHOICES.has(word) && !POINTERS.has(word)) {
    read.choice = CHOICES.get(word);
    read.first--;
  } else if (LEADS.has(word)) readPlace(tokens, read);
}

/** "the first nine months", "the latest quarter" */
function readPlace(tokens: Tokens, read: Reading): void {
  const word = wordAt(tokens, read.first - 1);
  const places = word === "first" || word === "final";
  if (places && read.number === undefined) return;
  if (places) read.ordinal = word === "first" ? 1 : -1;
  read.latest = word === "latest";
  read.recent = word === "recent";
  read.first--;
}

const OWNERS = having("possessive");

/** The article, possessive or pointing word in front; a "that" before anything but the unit itself opens a clause. */
function readDeterminer(tokens: Tokens, read: Reading): void {
  const word = tokens.term[read.first - 1];
  if (POINTERS.has(word)) readPointer(tokens, read);
  else if (OWNERS.has(word)) {
    read.article = "the";
    if (read.choice !== undefined) read.first--;
  } else if (ARTICLES.has(word)) {
    // "a five year low", "the two-day rally": a singular unit behind a number is an adjective, and the article its noun's.
    read.article = THE.has(word) ? "the" : "a";
    read.first--;
  }
}

function readPointer(tokens: Tokens, read: Reading): void {
  const word = wordAt(tokens, read.first - 1);
  const { choice } = read;
  const chosen = choice !== undefined && choice !== "that";
  const told = read.number !== undefined || read.ordinal !== undefined || read.latest || read.recent;
  if (word === "that" && (chosen || told)) return;
  read.choice = choice ?? (word === "this" || word === "these" ? "this" : "that");
  read.article = "the";
  read.first--;
}
