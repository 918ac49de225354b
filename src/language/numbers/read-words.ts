import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import { Shape } from "../shape.ts";
import type { Tokens } from "../tokens.ts";
import { mentionOf } from "./mention.ts";
import type { NumberMention } from "./number.ts";
import type { NumeralRun } from "./numeral-run.ts";
import { NUMERALS, Role } from "./numerals.ts";
import { readCardinal } from "./read-cardinal.ts";
import { readFraction } from "./read-fraction.ts";
import { readFew, readMany } from "./read-open.ts";
import { type Reading, reading } from "./reading.ts";
import type { NumberSource } from "./source.ts";
import { noSuffix, suffixAt } from "./suffix.ts";

/** Reads the number that a word begins ("twenty-eight", "half a million", "hundreds"), or nothing. */
export function readWordNumber(source: NumberSource, at: number, limit: number): NumberMention | undefined {
  const { tokens, run } = source;
  if (!mayBegin(tokens, at)) return undefined;
  run.gather(tokens, at, limit);
  const found = readRun(run);
  if (found === undefined || found.next === 0) return undefined;
  const last = found.next - 1;
  const token = run.token[last];
  const behind = run.closes[last] ? token + 1 : token;
  const suffix = suffixAt(tokens, behind, run.end[last], limit) ?? noSuffix(token + 1);
  return mentionOf(at, limit, tokens.start[at], run.end[last], found, suffix);
}

/** Most numbers in words are one small one. */
const readRun = (run: NumeralRun): Reading | undefined =>
  run.count === 1 && run.role(0) === Role.Unit
    ? reading("words", run.value(0), 1)
    : (readMany(run) ?? readFew(run) ?? readFraction(run) ?? readOrdinal(run) ?? readCardinal(run, 0));

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
function readOrdinal(run: NumeralRun): Reading | undefined {
  const ten = run.role(0) === Role.Ten ? run.value(0) : 0;
  const at = ten > 0 ? 1 : 0;
  return run.role(at) === Role.Ordinal ? reading("ordinal", ten + run.value(at), at + 1) : undefined;
}
