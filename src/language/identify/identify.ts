import { FUNCTION_WORDS } from "./function-words.ts";
import { DEVANAGARI, languageByLetters, prevailingScript } from "./scripts.ts";

/** So much of a text tells its language. */
const SAMPLE = 20_000;

/**
 * The language of a text, as ISO 639-1: "en" unless something speaks against it; null where it is not English and
 * cannot be told. Goes by the script, then by the words that name nothing, of which a language's every text is full.
 * Too few words to tell, as in a headline, are taken for English.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE).normalize("NFC");
  const foreign = prevailingScript(sample);
  if (foreign === undefined) return languageByWords(sample);
  if (foreign.letters < FEWEST_LETTERS) return "en";
  if (foreign.script === DEVANAGARI) return mostWords(countsIn(wordsOf(sample)))?.language ?? null;
  return languageByLetters(sample, foreign.script);
}

const FEWEST_LETTERS = 8;

/** What a text must have to be taken for another language: words of it, different ones, and of English at most half as many. */
const FEWEST_HITS = 4;
const FEWEST_DIFFERENT = 3;
const LEAST_SHARE = 0.12;
const TIMES_ENGLISH = 2;

function languageByWords(sample: string): string | null {
  const words = wordsOf(sample);
  const counts = countsIn(words);
  const english = counts.get("en")?.hits ?? 0;
  counts.delete("en");
  const most = mostWords(counts);
  if (most !== undefined && isEnough(most, words.length) && most.hits >= TIMES_ENGLISH * english)
    return most.language;
  return isOfNoKnownLanguage(sample, words) ? null : "en";
}

interface Count {
  readonly language: string;
  hits: number;
  readonly different: Set<string>;
}

const isEnough = ({ hits, different }: Count, words: number): boolean =>
  hits >= FEWEST_HITS && different.size >= FEWEST_DIFFERENT && hits >= LEAST_SHARE * words;

/** The words of a text; parts of addresses and what has digits in it are none. */
const wordsOf = (sample: string): string[] =>
  (sample.replace(/\S*(?:\/\/|@)\S*/g, " ").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(
    (word) => !/\p{N}/u.test(word),
  );

/** How many words of each language stand in a text. */
function countsIn(words: readonly string[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const written of words) {
    const word = written.toLowerCase();
    for (const language of languagesOfWords().get(word) ?? []) {
      const count = counts.get(language) ?? { language, hits: 0, different: new Set() };
      count.hits++;
      // A letter alone may stand for anything, as in tables.
      if (word.length > 1) count.different.add(word);
      counts.set(language, count);
    }
  }
  return counts;
}

/** The language with the most words. */
function mostWords(counts: ReadonlyMap<string, Count>): Count | undefined {
  let most: Count | undefined;
  for (const language of Object.keys(FUNCTION_WORDS)) {
    const count = counts.get(language);
    if (count !== undefined && count.hits > (most?.hits ?? 0)) most = count;
  }
  return most;
}

const FEWEST_PLAIN_WORDS = 60;
const LEAST_ENGLISH = 0.03;
const MOST_NUMBERS = 0.1;

/** Running text without English words; names, tables and headlines have few words in small letters, or many numbers. */
function isOfNoKnownLanguage(sample: string, words: readonly string[]): boolean {
  const plain = words.filter((word) => word.length > 1 && word === word.toLowerCase());
  if (plain.length < FEWEST_PLAIN_WORDS) return false;
  const numbers = sample.match(/\d+/g)?.length ?? 0;
  const english = plain.filter((word) => languagesOfWords().get(word)?.includes("en")).length;
  return english < LEAST_ENGLISH * plain.length && numbers < MOST_NUMBERS * words.length;
}

let languages: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages that have a function word; made on the first question. */
function languagesOfWords(): ReadonlyMap<string, readonly string[]> {
  if (languages !== undefined) return languages;
  const made = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS))
    for (const word of new Set(words.split(" "))) made.set(word, [...(made.get(word) ?? []), language]);
  languages = made;
  return made;
}
