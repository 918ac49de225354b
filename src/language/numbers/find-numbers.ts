import { Shape } from "../shape.ts";
import type { TokenRange } from "../tagger.ts";
import type { Tokens } from "../tokens.ts";
import { gatherAtoms } from "./atoms.ts";
import { type NumberMention, Numbers } from "./number.ts";
import { readDigitNumber, readPointed, readSign } from "./read-digits.ts";
import { readWords } from "./read-words.ts";
import { suffixAt } from "./suffix.ts";
import { type NumberWord, numberWord, Role } from "./words.ts";

/** What numbers are read from; a document is one. */
export interface Source {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly TokenRange[];
}

/** Reads every number of a text once, in digits and words, left to right. Each token is looked at a bounded number of times. */
export function findNumbers({ text, tokens, sentences }: Source): Numbers {
  const mentions: NumberMention[] = [];
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at++) {
      const found = readNumber(text, tokens, at, last);
      if (found === undefined) continue;
      if (isExact(found) && !isPart(tokens, found)) mentions.push(found);
      at = found.last - 1;
    }
  }
  return new Numbers(mentions, tokens.count);
}

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

function readNumber(text: string, tokens: Tokens, at: number, limit: number): NumberMention | undefined {
  const shape = tokens.shape[at];
  if ((shape & Shape.Digit) !== 0) return readDigitNumber(text, tokens, at, limit);
  if ((shape & Shape.Punctuation) !== 0) return readSign(tokens, at) ?? readPointed(text, tokens, at, limit);
  const lower = tokens.lower[at];
  const word = numberWord((shape & Shape.Hyphen) === 0 ? lower : lower.slice(0, lower.indexOf("-")));
  return word !== undefined && mayBegin(word, tokens, at, limit)
    ? readWordNumber(tokens, at, limit)
    : undefined;
}

const ALONE: ReadonlySet<string> = new Set([
  "dozen",
  "hundred",
  "thousand",
  "million",
  "billion",
  "trillion",
]);

/** Cheap test before the words are gathered: most are "a" and "and". */
function mayBegin({ role }: NumberWord, { lower, shape }: Tokens, at: number, limit: number): boolean {
  if (role === Role.And || role === Role.Parts) return false;
  if (role === Role.Scale || role === Role.Hundred) {
    const word = lower[at].split("-", 1)[0];
    return ALONE.has(word) && lower[at - 1] !== "per";
  }
  if (role !== Role.Article || (shape[at] & Shape.Hyphen) !== 0) return true;
  if (at + 1 >= limit) return false;
  const next = lower[at + 1];
  return (
    numberWord((shape[at + 1] & Shape.Hyphen) === 0 ? next : next.slice(0, next.indexOf("-"))) !== undefined
  );
}

function readWordNumber(tokens: Tokens, at: number, limit: number): NumberMention | undefined {
  const atoms = gatherAtoms(tokens, at, limit);
  const found = readWords(atoms);
  if (found === undefined || found.next === 0) return undefined;
  const { token, end, closes } = atoms[found.next - 1];
  const suffix = suffixAt(tokens, closes ? token + 1 : token, end, limit);
  return {
    first: at,
    start: tokens.start[at],
    end,
    value: found.value,
    scale: found.scale ?? 1,
    low: found.low ?? Number.NaN,
    high: found.high ?? Number.NaN,
    form: found.form,
    ...(suffix ?? { suffix: "", hyphen: false, last: token + 1 }),
  };
}
