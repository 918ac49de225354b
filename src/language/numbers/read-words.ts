import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { mentionOf, suffixAt } from "./mention.ts";
import type { NumberMention } from "./number.ts";
import type { NumberScan } from "./number-scan.ts";
import { NUMERALS, Role } from "./numerals.ts";
import { readCardinal } from "./read-cardinal.ts";
import { readFraction } from "./read-fraction.ts";
import { readFew, readMany } from "./read-open.ts";
import { type Reading, reading } from "./reading.ts";

/** Reads the number that a word begins ("twenty-eight", "half a million", "hundreds"), or nothing. */
export function readWordNumber(scan: NumberScan, at: number): NumberMention | undefined {
  if (!mayBegin(scan.tokens, at)) return undefined;
  scan.gather(at);
  const found = readWords(scan);
  return found === undefined || found.next === 0
    ? undefined
    : wordedMention(scan, at, scan.tokens.start[at], found);
}

/** The number from an offset up to a word, and what hangs on that. */
export function wordedMention(scan: NumberScan, first: number, start: number, found: Reading): NumberMention {
  const last = found.next - 1;
  const behind = scan.closes[last] ? scan.token[last] + 1 : scan.token[last];
  return mentionOf(scan, first, start, scan.end[last], found, suffixAt(scan, behind, scan.end[last]));
}

/** Most numbers in words are one small one. */
const readWords = (scan: NumberScan): Reading | undefined =>
  scan.count === 1 && scan.role(0) === Role.Unit
    ? reading("words", scan.value(0), 1)
    : (readMany(scan) ?? readFew(scan) ?? readFraction(scan) ?? readOrdinal(scan) ?? readCardinal(scan, 0));

/** Magnitudes that count without a number before them ("thousand", as "mn" does not). */
const ALONE = terms("dozen hundred thousand million billion trillion");

/** Cheap test before the words are gathered. */
function mayBegin(tokens: Tokens, at: number): boolean {
  const word = firstWord(tokens, at);
  switch (NUMERALS.get(word)?.role ?? 0) {
    case 0:
    case Role.And:
    case Role.Of:
    case Role.Parts:
      return false;
    case Role.Scale:
    case Role.Hundred:
      return ALONE.has(word) && tokens.lower[at - 1] !== "per";
    default:
      return true;
  }
}

/** The term of a token, or of its part before a hyphen. */
const firstWord = ({ lower, shape, term }: Tokens, at: number): number =>
  (shape[at] & Shape.Hyphen) === 0 ? term[at] : lexicon().termOf(lower[at].slice(0, lower[at].indexOf("-")));

/** "third", "twenty-first". */
function readOrdinal(scan: NumberScan): Reading | undefined {
  const ten = scan.role(0) === Role.Ten ? scan.value(0) : 0;
  const at = ten > 0 ? 1 : 0;
  return scan.role(at) === Role.Ordinal ? reading("ordinal", ten + scan.value(at), at + 1) : undefined;
}
