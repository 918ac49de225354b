import { FUNCTION_WORDS } from "./function-words.ts";

/** What the words of a text speak for. Lists go by the order of `FUNCTION_WORDS`. */
export interface Counts {
  /** Words of each language. */
  readonly hits: readonly number[];
  /** Different ones of two letters and more; a letter alone may stand for anything, as in tables. */
  readonly different: readonly number[];
  /** All words, and those of two letters and more that are in small letters, also the English ones among these. */
  readonly words: number;
  readonly plain: number;
  readonly plainEnglish: number;
  readonly numbers: number;
}

/** Counts the words of a text; parts of addresses and what has digits in it are none. */
export function countWords(text: string): Counts {
  const counter = new Counter();
  const prose = /\/\/|@/.test(text) ? text.replace(/\S+/g, withoutAddress) : text;
  for (const run of prose.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) counter.count(run);
  return counter;
}

const withoutAddress = (stretch: string): string => (/\/\/|@/.test(stretch) ? " " : stretch);

const ENGLISH = Object.keys(FUNCTION_WORDS).indexOf("en");

class Counter implements Counts {
  readonly hits = Object.keys(FUNCTION_WORDS).map(() => 0);
  readonly different = this.hits.slice();
  words = 0;
  plain = 0;
  plainEnglish = 0;
  numbers = 0;
  readonly #seen = new Set<string>();

  count(run: string): void {
    if (/\p{N}/u.test(run)) {
      this.numbers++;
      return;
    }
    const word = run.toLowerCase().normalize("NFC");
    const languages = languagesOf().get(word) ?? NONE;
    const isPlain = word.length > 1 && run === run.toLowerCase();
    this.words++;
    if (isPlain) this.plain++;
    if (isPlain && languages.includes(ENGLISH)) this.plainEnglish++;
    this.#note(word, languages);
  }

  #note(word: string, languages: readonly number[]): void {
    if (languages.length === 0) return;
    const isNew = word.length > 1 && !this.#seen.has(word);
    this.#seen.add(word);
    for (const language of languages) {
      this.hits[language]++;
      if (isNew) this.different[language]++;
    }
  }
}

const NONE: readonly number[] = [];

let known: ReadonlyMap<string, readonly number[]> | undefined;

/** The languages that have a word; made on the first question. */
function languagesOf(): ReadonlyMap<string, readonly number[]> {
  if (known !== undefined) return known;
  const made = new Map<string, number[]>();
  Object.values(FUNCTION_WORDS).forEach((words, language) => {
    for (const word of new Set(words.split(" "))) made.set(word, [...(made.get(word) ?? []), language]);
  });
  known = made;
  return made;
}
