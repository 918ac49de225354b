import PHRASES from "#boilerplate-phrases";
import { firstWord, hasFalseLetters, wordEnd, wordStart } from "./ascii-words.ts";
import type { Block } from "./block.ts";
import { INVITATIONS } from "./boilerplate.ts";
import { ALL_SIGNS, NO_SIGNS, Sign } from "./sign.ts";

/** First words that say what a block could be, besides those of the phrases. */
const FIRST_WORDS: readonly (readonly [sign: number, words: string])[] = [
  [Sign.Tags, "tag tags tagged topic topics filed keywords categories category hashtags"],
  [Sign.Picture, "file photo photos photograph picture image illustration video caption credit photographer"],
  [Sign.Pointer, INVITATIONS],
  [Sign.Contact, "follow"],
  [Sign.Copyright, "copyright"],
  [Sign.Credit, "additional reporting writing editing edited compiled translated translation"],
  [Sign.Count, "k comment comments share shares like likes views replies min mins minute minutes"],
];

/** Phrases go on behind the first word: the second one must be asked as well. */
const GOES_ON = 1 << 30;

/** Signs by the first word of a block, and those of phrases that go on by the first two, one space between them. */
const BY_WORDS: ReadonlyMap<string, number> = signsByWords();

function signsByWords(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (words: string, sign: number): void => {
    found.set(words, (found.get(words) ?? NO_SIGNS) | sign);
  };
  for (const [first, phrases] of PHRASES) {
    for (const { text, signs } of phrases) {
      const second = firstWord(text.slice(text.indexOf(first) + first.length));
      if (second !== "") add(first, GOES_ON);
      add(second === "" ? first : `${first} ${second}`, signs);
    }
  }
  for (const [sign, words] of FIRST_WORDS) for (const word of words.split(" ")) add(word, sign);
  return found;
}

/** Marks and words that few pages have, and few blocks of these. */
const MARKS: readonly (readonly [mark: string, signs: number])[] = [
  ["@", Sign.Contact],
  ["©", Sign.Copyright],
  ["/", Sign.Slash | Sign.Menu],
  ["|", Sign.Menu],
  ["·", Sign.Menu],
  ["•", Sign.Menu],
  [">", Sign.Menu],
];
const WORDS: readonly (readonly [words: RegExp, sign: number])[] = [
  [/cookies|newsletter|reserved|contributed/, Sign.Notice],
  [/photo|picture|image|illustration|video|credit/, Sign.PictureWord],
];
/** All of these words in one: most pages have none. */
const ANY_WORD = new RegExp(WORDS.map(([words]) => words.source).join("|"));

const DASH = 0x2d;
const STOP = 0x2e;
const CLOSING_BRACKET = 0x29;

/** Reads the signs of a page's short blocks. */
export class SignReader {
  readonly #text: string;
  /** Where lower case has other letters than the text, nothing can be ruled out. */
  readonly #isSure: boolean;
  readonly #marks: typeof MARKS;
  readonly #words: typeof WORDS;

  constructor(text: string) {
    const lower = text.toLowerCase();
    this.#text = text;
    this.#isSure = !hasFalseLetters(text);
    this.#marks = MARKS.filter(([mark]) => text.includes(mark));
    this.#words = ANY_WORD.test(lower) ? WORDS.filter(([words]) => words.test(lower)) : [];
  }

  read({ start, end, holes }: Block): number {
    // Markup may part the very words that are looked for.
    if (!this.#isSure || holes.length > 0) return ALL_SIGNS;
    const text = this.#text;
    const first = wordStart(text, start, end);
    if (first === end) return ALL_SIGNS;
    let signs = this.#byWords(first, end);
    if (text.charCodeAt(start) === DASH) signs |= Sign.Contact;
    const last = text.charCodeAt(end - 1) === STOP ? end - 2 : end - 1;
    if (text.charCodeAt(last) === CLOSING_BRACKET) signs |= Sign.Bracket;
    if (this.#marks.length > 0 || this.#words.length > 0) signs |= this.#rare(text.slice(start, end));
    return signs;
  }

  #byWords(start: number, to: number): number {
    const end = wordEnd(this.#text, start, to);
    const word = this.#text.slice(start, end).toLowerCase();
    const signs = BY_WORDS.get(word) ?? NO_SIGNS;
    if ((signs & GOES_ON) === 0) return signs;
    const second = wordStart(this.#text, end, to);
    const words = `${word} ${this.#text.slice(second, wordEnd(this.#text, second, to)).toLowerCase()}`;
    return (signs & ~GOES_ON) | (BY_WORDS.get(words) ?? NO_SIGNS);
  }

  #rare(written: string): number {
    let signs = NO_SIGNS;
    for (const [mark, sign] of this.#marks) if (written.includes(mark)) signs |= sign;
    if (this.#words.length === 0) return signs;
    const lower = written.toLowerCase();
    for (const [words, sign] of this.#words) if (words.test(lower)) signs |= sign;
    return signs;
  }
}
