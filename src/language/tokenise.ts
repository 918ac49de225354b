import { finished, PRIME, SEED } from "../lexicon/hash.ts";
import { CLASSES, characterClass, DIGIT, LETTER, LOWER, NEWLINE, SPACE, UNMET } from "../text/characters.ts";
import { addressEnd, handleEnd } from "./addresses.ts";
import { cliticLength, splitPlace } from "./clitics.ts";
import { withStop } from "./full-stop.ts";
import { COMMA, isApostrophe, isWordClass, markEnd, STOP } from "./marks.ts";
import { Shape } from "./shape.ts";
import { Care } from "./spelling.ts";
import { Field, LONGEST_KEPT } from "./spellings.ts";
import type { TokenBuilder } from "./token-builder.ts";
import { wordEnd } from "./word-end.ts";

const AT = 0x40;
const HASH = 0x23;

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
    const known = CLASSES[code];
    const found = known === UNMET ? characterClass(code) : known;
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
  if (end - at > LONGEST_KEPT) return 0;
  const space = end === to || next === SPACE || next === NEWLINE;
  if (!space && !isClosing(text, end, to, code, found)) return 0;
  const spelling = spellings.find(text, at, end, finished(hash));
  const care = (spellings.fields[spelling + Field.Length] >> 8) & 0xff;
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
  const clitic = joined !== 0 && isApostrophe(code) ? cliticLength(text, at + 1, to) : 0;
  if (clitic > 0) {
    builder.addText(at, at + 1 + clitic, joined);
    return at + 1 + clitic;
  }
  const handle =
    (code === AT || code === HASH) && (joined === 0 || !isWordClass(characterClass(text.charCodeAt(at - 1))))
      ? handleEnd(text, at, to)
      : 0;
  if (handle > 0) {
    builder.addAddress(at, handle, joined);
    return handle;
  }
  const end = markEnd(text, at, to, code);
  builder.addText(at, end, joined);
  return end;
}

/** Reads one word from `at`; splits "n't" off its end and hands both over. Returns where it ends. */
function readWord(builder: TokenBuilder, at: number, to: number, joined: number): number {
  const { text } = builder;
  const end = wordEnd(text, at, to);
  const address = addressEnd(text, at, end, to);
  if (address > 0) {
    builder.addAddress(at, address, joined);
    return address;
  }
  const stopped = withStop(text, at, end, to);
  const split = splitPlace(text, at, stopped);
  builder.addText(at, split, joined);
  if (split < stopped) builder.addText(split, stopped, Shape.Joined);
  return stopped;
}
