import { finished, PRIME, SEED } from "../lexicon/hash.ts";
import {
  CLASSES,
  characterClass,
  characterEnd,
  DIGIT,
  isDigit,
  isLetter,
  LETTER,
  LOWER,
  NEWLINE,
  OTHER,
  SPACE,
  UPPER,
} from "../text/characters.ts";
import { ABBREVIATIONS } from "./abbreviations.ts";
import { addressEnd, handleEnd } from "./addresses.ts";
import { Care } from "./care.ts";
import { isCurrencyPrefix, LONGEST_PREFIX } from "./currency-prefixes.ts";
import { Shape } from "./shape.ts";
import { MAX_WORD } from "./spellings.ts";
import type { TokenBuilder } from "./token-builder.ts";

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const COMMA = 0x2c;

const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;
const isWordClass = (found: number): boolean => found >= LOWER && found <= DIGIT;
const isHyphen = (code: number): boolean => code === HYPHEN || code === 0x2010 || code === 0x2011;

const CLITICS: ReadonlySet<string> = new Set(["s", "ll", "re", "ve", "d", "m"]);

/**
 * Splits the builder's text between `from` and `to` into tokens, left to right, reading each character a bounded number of times.
 * `joined` says that only markup stands between the first token and the one before ("[Roe](…)'s").
 */
export function tokenise(builder: TokenBuilder, from: number, to: number, joined = false): void {
  const { text } = builder;
  let at = from;
  let previousEnd = joined ? from : -1;
  while (at < to) {
    const code = text.charCodeAt(at);
    const found = characterClass(code);
    if (found === SPACE || found === NEWLINE) {
      at++;
      continue;
    }
    const glue = at === previousEnd ? Shape.Joined : 0;
    if (isWordClass(found))
      previousEnd = readPlain(builder, at, to, found, glue) || readWord(builder, at, to, glue);
    else previousEnd = readMark(builder, at, to, code, glue);
    at = previousEnd;
  }
}

/**
 * Reads a run of letters alone, or of digits alone, that white space or a mark closes with which it can have nothing to
 * do. Returns where it ends, or 0 where it is no such word.
 */
function readPlain(builder: TokenBuilder, at: number, to: number, found: number, joined: number): number {
  const { text, spellings } = builder;
  const least = found === DIGIT ? DIGIT : LOWER;
  const most = found === DIGIT ? DIGIT : LETTER;
  let hash = SEED;
  let end = at;
  let next = found;
  let code = text.charCodeAt(at);
  while (next >= least && next <= most) {
    hash = Math.imul(hash ^ (code | 32), PRIME);
    if (++end === to) break;
    code = text.charCodeAt(end);
    next = CLASSES[code];
  }
  if (end - at > MAX_WORD) return 0;
  const space = end === to || next === SPACE || next === NEWLINE;
  if (!space && !isClosing(text, end, to, code, found)) return 0;
  const spelling = spellings.find(text, at, end, finished(hash));
  const care = spellings.care[spelling];
  if (care !== 0 && ((care & Care.Splits) !== 0 || (!space && code === STOP))) return 0;
  builder.add(at, end, joined, spelling);
  return end;
}

/** Does the mark behind a run of letters or digits close it, whatever word that is? A full stop does if it takes none. */
function isClosing(text: string, end: number, to: number, code: number, found: number): boolean {
  if (code === COMMA && found !== DIGIT) return true;
  if (code !== COMMA && code !== STOP) return CLOSERS.includes(code);
  if (end + 1 === to) return true;
  const beyond = CLASSES[text.charCodeAt(end + 1)];
  return beyond === SPACE || beyond === NEWLINE || CLOSERS.includes(text.charCodeAt(end + 1));
}

/** Double quotation marks, brackets, "!", "?" and ";". */
const CLOSERS: readonly number[] = [0x22, 0x201c, 0x201d, 0x28, 0x29, 0x5b, 0x5d, 0x21, 0x3f, 0x3b];

/** Reads a clitic, a handle or a mark from `at` and returns where it ends. */
function readMark(builder: TokenBuilder, at: number, to: number, code: number, joined: number): number {
  const { text } = builder;
  if (isSingle(text, at, to, code)) {
    builder.addMark(at, at + 1, joined | Shape.Punctuation | (isQuoteMark(code, 1) ? Shape.QuoteMark : 0));
    return at + 1;
  }
  const clitic = isApostrophe(code) ? leadingClitic(text, at, to, joined) : 0;
  if (clitic > 0) {
    builder.addWord(at, at + clitic, joined);
    return at + clitic;
  }
  const loose = joined === 0 || !isWordClass(characterClass(text.charCodeAt(at - 1)));
  const handle = loose ? handleEnd(text, at, to) : 0;
  if (handle > 0) {
    builder.addMark(at, handle, joined | Shape.Url);
    return handle;
  }
  const end = markEnd(text, at, to, code);
  builder.addMark(at, end, joined | Shape.Punctuation | (isQuoteMark(code, end - at) ? Shape.QuoteMark : 0));
  return end;
}

/** A comma, or a full stop that is not the first of several. */
const isSingle = (text: string, at: number, to: number, code: number): boolean =>
  code === COMMA || (code === STOP && (at + 1 === to || text.charCodeAt(at + 1) !== STOP));

/** Marks that stand twice for a double quotation mark: '' `` ‘‘ ’’. */
const TWINS: ReadonlySet<number> = new Set([APOSTROPHE, 0x60, 0x2018, CURLY_APOSTROPHE]);

/** The end of a mark: a surrogate pair, two apostrophes, a run of dots or dashes, or one character. */
function markEnd(text: string, at: number, to: number, code: number): number {
  let end = characterEnd(text, at, to);
  if (end > at + 1) return end;
  if (TWINS.has(code) && text.charCodeAt(end) === code && end < to) return end + 1;
  if (code === STOP || code === HYPHEN)
    while (end < to && end < at + 64 && text.charCodeAt(end) === code) end++;
  return end;
}

/** Length of a clitic that stands at an apostrophe right after a word ("'s" in "China's"), else 0. */
function leadingClitic(text: string, at: number, to: number, joined: number): number {
  if (joined === 0) return 0;
  let end = at + 1;
  while (end < to && end < at + 4 && isLetter(text.charCodeAt(end))) end++;
  return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end - at : 0;
}

const isQuoteMark = (code: number, length: number): boolean =>
  code === 0x22 ||
  code === APOSTROPHE ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0xab ||
  code === 0xbb ||
  (code === 0x60 && length === 2);

/** Reads one word from `at`; splits "n't" off its end and hands both over. Returns where it ends. */
function readWord(builder: TokenBuilder, at: number, to: number, joined: number): number {
  const { text } = builder;
  const end = wordEnd(text, at, to);
  const address = addressEnd(text, at, end, to);
  if (address > 0) {
    builder.addMark(at, address, joined | Shape.Url);
    return address;
  }
  const stopped = withStop(text, at, end, to);
  const split = splitPlace(text, at, stopped);
  builder.addWord(at, split, joined | (stopped > end ? Shape.Abbreviation : 0));
  if (split < stopped) builder.addWord(split, stopped, Shape.Joined);
  return stopped;
}

/** Where "n't" or the "not" of "cannot" begins, or the end of the word. */
function splitPlace(text: string, at: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 0x74 || end - at < 4) return end;
  if (isApostrophe(text.charCodeAt(end - 2))) return (text.charCodeAt(end - 3) | 32) === 0x6e ? end - 3 : end;
  return end - at === 6 && text.slice(at, end).toLowerCase() === "cannot" ? end - 3 : end;
}

/** The end of the run of letters, digits and the marks that join them ("ride-hailing", "O'Neill", "1,000.5", "AT&T", "U.S"). */
function wordEnd(text: string, at: number, to: number): number {
  let end = at + 1;
  let digitsOnly = isDigit(text.charCodeAt(at));
  let inNumber = digitsOnly;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    const found = characterClass(code);
    if (isWordClass(found)) {
      if (found === DIGIT && !inNumber && end - at <= LONGEST_PREFIX && isCurrencyPrefix(text, at, end))
        break;
      digitsOnly = digitsOnly && found === DIGIT;
      inNumber = found === DIGIT && (inNumber || !isDigit(text.charCodeAt(end - 1)));
      continue;
    }
    if (found !== OTHER || end + 1 >= to) break;
    const next = characterClass(text.charCodeAt(end + 1));
    if (!isWordClass(next)) break;
    if (!joins(text, at, end, code, next, digitsOnly, inNumber)) break;
    if (code === STOP || code === COMMA) continue;
    digitsOnly = false;
  }
  return end;
}

/** Does the mark at `end` join the word from `at` with what follows? */
function joins(
  text: string,
  at: number,
  end: number,
  code: number,
  next: number,
  digitsOnly: boolean,
  inNumber: boolean,
): boolean {
  const before = text.charCodeAt(end - 1);
  if (code === COMMA) return inNumber && isDigit(before) && groupFollows(text, end + 1);
  if (code === STOP) return stopJoins(text, at, end, before, next, inNumber);
  if (isHyphen(code)) return !digitsOnly;
  if (isApostrophe(code)) return apostropheJoins(text, end);
  return code === 0x26 && characterClass(before) === UPPER && next === UPPER;
}

/** Exactly three digits, or two as in Indian grouping ("1,00,000"), follow a comma inside a number. */
function groupFollows(text: string, at: number): boolean {
  let digits = 0;
  while (digits < 4 && isDigit(text.charCodeAt(at + digits))) digits++;
  return digits === 3 || (digits === 2 && text.charCodeAt(at + 2) === COMMA);
}

function stopJoins(
  text: string,
  at: number,
  end: number,
  before: number,
  next: number,
  inNumber: boolean,
): boolean {
  if (isDigit(before)) return next === DIGIT && inNumber;
  // Single letters with full stops ("U.S", "a.m", "R-N.J"), not "ended.The" where a space is missing.
  const single = end - at === 1 || text.charCodeAt(end - 2) === STOP || isHyphen(text.charCodeAt(end - 2));
  if (!single && text.charCodeAt(end + 1) > 96 && isDomain(text, end + 1)) return true;
  if (!single) return end - at === 2 && text.slice(at, end + 2).toLowerCase() === "ph.d";
  const beyond = characterClass(text.charCodeAt(end + 2));
  // "E.ON" is written in capitals throughout.
  return next !== DIGIT && (!isWordClass(beyond) || (beyond === UPPER && next === UPPER && end - at === 1));
}

const DOMAINS: ReadonlySet<string> = new Set(["com", "org", "net", "gov", "edu", "tv", "io", "info"]);

/** "Shop.com": a top-level domain in lower case ends the word. */
function isDomain(text: string, at: number): boolean {
  let end = at;
  while (end < at + 5 && isLetter(text.charCodeAt(end))) end++;
  return DOMAINS.has(text.slice(at, end));
}

/** "O'Neill" and "don't" are one run; "China's" and "they'll" end before the clitic. */
function apostropheJoins(text: string, end: number): boolean {
  let after = end + 1;
  while (after < end + 4 && isLetter(text.charCodeAt(after))) after++;
  const word = text.slice(end + 1, after).toLowerCase();
  return !CLITICS.has(word);
}

/** The end with the full stop taken in where it belongs to an abbreviation or an initial. */
function withStop(text: string, at: number, end: number, to: number): number {
  if (end >= to || text.charCodeAt(end) !== STOP || end - at > 8) return end;
  let part = end;
  while (part > at && !isHyphen(text.charCodeAt(part - 1))) part--;
  return part < end && stopBelongs(text, part, end) ? end + 1 : end;
}

/** Does the full stop at `end` belong to the word from `at`, or to the part after its hyphen ("D-Pa.")? */
function stopBelongs(text: string, at: number, end: number): boolean {
  const first = characterClass(text.charCodeAt(at));
  if (end - at === 1 && (text.charCodeAt(at) | 32) !== 0x76)
    return first === UPPER && (text.charCodeAt(at) !== 0x49 || initialI(text, end));
  if (first === DIGIT) return false;
  const word = text.slice(at, end).toLowerCase();
  if (word.charCodeAt(1) === STOP) return true;
  if (NUMBERED.has(word)) return isDigit(text.charCodeAt(end + 2)) || text.charCodeAt(end + 1) === 0xa0;
  return ABBREVIATIONS.has(word) && (first === UPPER || LOWER_ABBREVIATIONS.has(word));
}

/** Abbreviations only before a number: "No. 5", but "Answer: No." */
const NUMBERED: ReadonlySet<string> = new Set(["no", "nos", "fig", "vol", "pp", "art"]);

const LOWER_ABBREVIATIONS: ReadonlySet<string> = new Set([
  "vs",
  "v",
  "etc",
  "al",
  "approx",
  "inc",
  "co",
  "ltd",
  "corp",
  "gen",
  "sen",
  "rep",
  "gov",
]);

/** "I." is an initial only before another name ("I. M. Pei"), else the pronoun at the end of its sentence. */
const initialI = (text: string, end: number): boolean =>
  characterClass(text.charCodeAt(end + 1)) === SPACE &&
  characterClass(text.charCodeAt(end + 2)) === UPPER &&
  text.charCodeAt(end + 3) === STOP;
