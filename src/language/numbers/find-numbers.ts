import { TermBits } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import type { TokenRange } from "../tagger.ts";
import type { Tokens } from "../tokens.ts";
import { mentionOf, suffixed } from "./mention.ts";
import { type NumberMention, Numbers } from "./number.ts";
import { NumberScan } from "./number-scan.ts";
import { ARTICLES, NUMBER_STARTS, NUMERALS, Role } from "./numerals.ts";
import { isPointed, readDigitNumber, readPointed } from "./read-digits.ts";
import { readWordNumber } from "./read-words.ts";
import { reading } from "./reading.ts";

/** What numbers are found in; a document is one. */
export interface NumberText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly TokenRange[];
}

/** What a number can begin with, beside the words of numbers: digits, and "twenty-five". */
const OPENING = Shape.Digit | Shape.Hyphen;

const START = 1;
const ARTICLE = 2;
/** The words that a number can begin with, the articles among them. */
const OPENS = new TermBits([
  [NUMBER_STARTS, START],
  [ARTICLES, ARTICLE],
]);

/** Reads every number of a text once, in digits and words, left to right. Each token is looked at a bounded number of times. */
export function findNumbers({ text, tokens, sentences }: NumberText): Numbers {
  const mentions: NumberMention[] = [];
  const scan = new NumberScan(text, tokens);
  const { shape, term } = tokens;
  const opens = OPENS.column();
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { first, last } = sentences[sentence];
    scan.limit = last;
    for (let at = first; at < last; at++) {
      const word = opens[term[at]];
      if (word === 0 && (shape[at] & OPENING) === 0) continue;
      if ((word & ARTICLE) !== 0 && !mayGoOn(tokens, at + 1, last)) continue;
      const found = readNumber(scan, at, first);
      if (found === undefined) continue;
      if (isExact(found) && !isPart(tokens, found)) mentions.push(found);
      at = found.last - 1;
    }
  }
  return new Numbers(mentions, tokens.count);
}

/** Could a number that an article begins go on at a token ("a hundred", "a half-million")? Few articles begin one. */
const mayGoOn = ({ shape, term }: Tokens, at: number, limit: number): boolean =>
  at < limit && (NUMERALS.has(term[at]) || (shape[at] & Shape.Hyphen) !== 0);

/** Whole numbers beyond are not told apart any more; nothing in the news is counted so far. */
const isExact = ({ value, low, high }: NumberMention): boolean =>
  !(
    Math.abs(value) > Number.MAX_SAFE_INTEGER ||
    Math.abs(low) > Number.MAX_SAFE_INTEGER ||
    high > Number.MAX_SAFE_INTEGER
  );

/** "12,50" and "1.234,50" are no numbers here, and so are none of their parts; of "$50,000,00" only the cents are lost. */
const isPart = (tokens: Tokens, { first, last }: NumberMention): boolean =>
  partsDigits(tokens, first - 1) || (partsDigits(tokens, last) && !tokens.lower[last - 1].includes(","));

/** Is the token a comma between digits, without a space? */
const partsDigits = ({ lower, shape }: Tokens, at: number): boolean =>
  lower[at] === "," &&
  (shape[at] & shape[at + 1] & Shape.Joined) !== 0 &&
  (shape[at - 1] & shape[at + 1] & Shape.Digit) !== 0;

function readNumber(scan: NumberScan, at: number, first: number): NumberMention | undefined {
  const { tokens } = scan;
  const shape = tokens.shape[at];
  if ((shape & Shape.Punctuation) !== 0) return readSign(scan, at);
  if ((shape & Shape.Digit) === 0) return readWordNumber(scan, at);
  const pointed = at > first && isPointed(tokens, at) ? readPointed(scan, at) : undefined;
  return pointed ?? readDigitNumber(scan, at);
}

/** "½" on its own. */
function readSign(scan: NumberScan, at: number): NumberMention | undefined {
  const { start, end, term } = scan.tokens;
  const sign = NUMERALS.get(term[at]);
  if (sign?.role !== Role.Sign) return undefined;
  const found = reading("fraction", sign.value, at + 1);
  return mentionOf(scan, at, start[at], end[at], found, suffixed("", false, at + 1));
}
