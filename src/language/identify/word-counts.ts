import { addressFrom, runEnd, runStart } from "./addresses.ts";
import { ENGLISH, type KnownWords, knownWords, LANGUAGES, LONGEST_WORD } from "./known-words.ts";
import { BEYOND_ASCII, CAPITAL, letterAt, NUMBER } from "./letters.ts";

/** What the words of a text speak for. Lists go by the order of `LANGUAGES`. */
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
  const counter = new WordCounter(text, knownWords());
  let from = 0;
  for (let at = addressFrom(text, 0); at >= 0; at = addressFrom(text, from)) {
    counter.read(from, runStart(text, at));
    from = runEnd(text, at);
  }
  counter.read(from, text.length);
  return counter.counts();
}

class WordCounter {
  readonly #text: string;
  readonly #known: KnownWords;
  /** How often each known word stands in the text, and the numbers of those that do. */
  readonly #times: Uint16Array;
  readonly #met: number[] = [];
  #words = 0;
  #plain = 0;
  #plainEnglish = 0;
  #numbers = 0;

  constructor(text: string, known: KnownWords) {
    this.#text = text;
    this.#known = known;
    this.#times = new Uint16Array(known.words.length);
  }

  read(from: number, to: number): void {
    const text = this.#text;
    let start = from;
    let letters = 0;
    for (let at = from; at < to; at++) {
      const letter = letterAt(text, at);
      if (letter !== 0) {
        if (letters === 0) start = at;
        letters |= letter;
      } else if (letters !== 0) {
        this.#count(start, at, letters);
        letters = 0;
      }
    }
    if (letters !== 0) this.#count(start, to, letters);
  }

  /** Counts what is written with these letters and signs. */
  #count(start: number, end: number, letters: number): void {
    if ((letters & NUMBER) !== 0) {
      this.#numbers++;
      return;
    }
    this.#words++;
    if ((letters & BEYOND_ASCII) === 0 && end - start > LONGEST_WORD) {
      if ((letters & CAPITAL) === 0) this.#plain++;
      return;
    }
    const written = this.#text.slice(start, end);
    const small = written.toLowerCase();
    const word = (letters & BEYOND_ASCII) === 0 ? small : small.normalize("NFC");
    this.#note(this.#known.numbers.get(word), word.length > 1 && written === small);
  }

  #note(word: number | undefined, isPlain: boolean): void {
    if (isPlain) this.#plain++;
    if (word === undefined) return;
    if (isPlain && this.#known.languages[word].includes(ENGLISH)) this.#plainEnglish++;
    if (this.#times[word]++ === 0) this.#met.push(word);
  }

  counts(): Counts {
    const hits = LANGUAGES.map(() => 0);
    const different = LANGUAGES.map(() => 0);
    for (const word of this.#met) {
      const isLong = this.#known.words[word].length > 1;
      for (const language of this.#known.languages[word]) {
        hits[language] += this.#times[word];
        if (isLong) different[language]++;
      }
    }
    return {
      hits,
      different,
      words: this.#words,
      plain: this.#plain,
      plainEnglish: this.#plainEnglish,
      numbers: this.#numbers,
    };
  }
}
