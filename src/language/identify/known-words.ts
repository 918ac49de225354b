import { FUNCTION_WORDS } from "./function-words.ts";

export const LANGUAGES: readonly string[] = Object.keys(FUNCTION_WORDS);
export const ENGLISH = LANGUAGES.indexOf("en");

/** All words of `FUNCTION_WORDS`, each with a number. */
export interface KnownWords {
  readonly numbers: ReadonlyMap<string, number>;
  /** By number: the word, and the languages that have it, as places in `LANGUAGES`. */
  readonly words: readonly string[];
  readonly languages: readonly (readonly number[])[];
}

/** No word is longer. */
export const LONGEST_WORD = 10;

let known: KnownWords | undefined;

/** Made on the first question: most texts are known for English without it. */
export function knownWords(): KnownWords {
  known ??= number(FUNCTION_WORDS);
  return known;
}

function number(lists: Readonly<Record<string, string>>): KnownWords {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  const languages: number[][] = [];
  for (let language = 0; language < LANGUAGES.length; language++) {
    for (const word of lists[LANGUAGES[language]].split(" ")) {
      const number = numbers.get(word);
      if (number === undefined) {
        numbers.set(word, words.length);
        words.push(word);
        languages.push([language]);
      } else languages[number].push(language);
    }
  }
  return { numbers, words, languages };
}
