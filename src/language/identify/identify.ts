import { ENGLISH, LANGUAGES } from "./known-words.ts";
import { DEVANAGARI, languageByLetters, prevailingScript } from "./scripts.ts";
import { isSurelyEnglish } from "./surely-english.ts";
import { type Counts, countWords } from "./word-counts.ts";

/** So much of a text tells its language. */
const SAMPLE = 6000;

/**
 * The language of a text, as ISO 639-1: "en" unless something speaks against it; null where it is not English and
 * cannot be told. Goes by the script, then by the words that name nothing, of which a language's every text is full.
 * Too few words to tell, as in a headline, are taken for English.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (isSurelyEnglish(sample)) return "en";
  const foreign = prevailingScript(sample);
  if (foreign === undefined) return languageByWords(countWords(sample));
  if (foreign.letters < FEWEST_LETTERS) return "en";
  if (foreign.script !== DEVANAGARI) return languageByLetters(sample, foreign.script);
  const counts = countWords(sample);
  const most = mostWords(counts);
  return counts.hits[most] === 0 ? null : LANGUAGES[most];
}

const FEWEST_LETTERS = 8;

/** What a text must have to be taken for another language: words of it, different ones, and of English at most half as many. */
const FEWEST_HITS = 4;
const FEWEST_DIFFERENT = 3;
const LEAST_SHARE = 0.12;
const TIMES_ENGLISH = 2;

function languageByWords(counts: Counts): string | null {
  const { hits, different, words } = counts;
  const most = mostWords(counts);
  const isOther =
    most !== ENGLISH &&
    hits[most] >= Math.max(FEWEST_HITS, LEAST_SHARE * words, TIMES_ENGLISH * hits[ENGLISH]) &&
    different[most] >= FEWEST_DIFFERENT;
  if (isOther) return LANGUAGES[most];
  return isOfNoKnownLanguage(counts) ? null : "en";
}

/** The language with the most words, the first of equal ones. */
function mostWords({ hits }: Counts): number {
  let most = 0;
  for (let i = 1; i < hits.length; i++) if (hits[i] > hits[most]) most = i;
  return most;
}

const FEWEST_PLAIN_WORDS = 60;
const LEAST_ENGLISH = 0.03;
const MOST_NUMBERS = 0.1;

/** Running text without English words; names, tables and headlines have few words in small letters, or many numbers. */
const isOfNoKnownLanguage = ({ plain, plainEnglish, numbers, words }: Counts): boolean =>
  plain >= FEWEST_PLAIN_WORDS && plainEnglish < LEAST_ENGLISH * plain && numbers < MOST_NUMBERS * words;
