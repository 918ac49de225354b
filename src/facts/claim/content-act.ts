import { Tag } from "../../language/tag.ts";
import { anyOf, having, TermBits, terms } from "../../lexicon/terms.ts";
import type { Attribution } from "./attribution.ts";
import type { ClaimContext } from "./context.ts";
import type { ClaimAct } from "./schema.ts";

/** What words of the content tell of what is done with it. Bits. */
const Word = {
  That: 1,
  Wrongdoing: 2,
  Judging: 4,
  /** "I", "we": the speakers themselves. */
  Self: 8,
  Mind: 16,
  Stand: 32,
  Settled: 64,
  Future: 128,
  Would: 256,
  Foreseen: 512,
  Subject: 1024,
  Must: 2048,
  Never: 4096,
  Not: 8192,
  /** With "not" before them they deny. */
  Affirming: 16384,
  Untrue: 32768,
  /** Behind "is not" it opens what somebody denies to be. */
  Article: 65536,
} as const;

const WORDS = new TermBits([
  [terms("that"), Word.That],
  [having("wrongdoing"), Word.Wrongdoing],
  [anyOf(having("judging"), terms("seem seems seemed")), Word.Judging],
  [terms("i we"), Word.Self],
  [having("mind"), Word.Mind],
  [having("stand"), Word.Stand],
  [having("settled"), Word.Settled],
  [terms("will would 'll"), Word.Future],
  [terms("would"), Word.Would],
  [terms("expected likely unlikely"), Word.Foreseen],
  [terms("it they we i he she"), Word.Subject],
  [terms("must"), Word.Must],
  [terms("never"), Word.Never],
  [terms("not n't"), Word.Not],
  [terms("true correct right"), Word.Affirming],
  [terms("untrue"), Word.Untrue],
  [terms("a an"), Word.Article],
]);

const FINDERS = having("finder");

/** How far into the content its words are read. */
const READ = 30;
/** How far its subject and first verb reach. */
const OPENING = 14;

/** What somebody does with words that a neutral verb reports; undefined where the words do not tell. */
export function actOfContent(context: ClaimContext, claim: Attribution): ClaimAct | undefined {
  const said = new Int32Array(READ + 2);
  const all = read(context, claim, said);
  if (isDenial(said, all)) return "denial";
  if ((all & Word.Wrongdoing) !== 0) return "accusation";
  if (isDemand(said, all)) return "demand";
  if ((all & Word.Judging) !== 0 || (said[1] & Word.Stand) !== 0 || speaksItsMind(said, all))
    return "opinion";
  const { speaker } = claim;
  if (speaker !== undefined && FINDERS.has(context.tokens.term[speaker.last - 1])) return "report";
  return futureOf(said, all);
}

/** Reads the bits of the first words of the content, marks and "that" passed over, and gives those of all of them. */
function read({ tokens }: ClaimContext, { content }: Attribution, said: Int32Array): number {
  const { tag, term } = tokens;
  const words = WORDS.column();
  let left = READ;
  let count = 0;
  let all = 0;
  for (const { first, last } of content)
    for (let i = first; i < last && left > 0; i++, left--) {
      const word = words[term[i]];
      if (tag[i] === Tag.Punctuation || (word & Word.That) !== 0) continue;
      said[count++] = word;
      all |= word;
    }
  return all;
}

/** Place of the first word with a bit, or -1. */
const placeOf = (said: Int32Array, bit: number): number => said.findIndex((word) => (word & bit) !== 0);

/** "that is not true", "I never took it", "I am not a thief". */
function isDenial(said: Int32Array, all: number): boolean {
  if ((all & Word.Untrue) !== 0) return true;
  if ((said[0] & Word.Subject) !== 0 && ((said[1] | said[2]) & Word.Never) !== 0) return true;
  if ((said[0] & Word.Subject) !== 0 && (said[2] & Word.Not) !== 0 && (said[3] & Word.Article) !== 0)
    return true;
  if ((all & Word.Affirming) === 0 || (all & Word.Not) === 0) return false;
  return said.some((word, i) => (word & Word.Affirming) !== 0 && (said[i - 1] & Word.Not) !== 0);
}

/** "the fee must go": not "we must say". */
function isDemand(said: Int32Array, all: number): boolean {
  if ((all & Word.Must) === 0) return false;
  const must = placeOf(said, Word.Must);
  return must > 0 && must < OPENING && (said[must - 1] & Word.Self) === 0;
}

/** "I think", "we do hope" */
function speaksItsMind(said: Int32Array, all: number): boolean {
  if ((all & Word.Self) === 0 || (all & Word.Mind) === 0) return false;
  return said.some((word, i) => (word & Word.Self) !== 0 && ((said[i + 1] | said[i + 2]) & Word.Mind) !== 0);
}

/** What somebody will do is announced, what others will do is predicted. */
function futureOf(said: Int32Array, all: number): ClaimAct | undefined {
  const settled = (all & Word.Settled) === 0 ? -1 : placeOf(said, Word.Settled);
  if (settled >= 0 && settled < OPENING) return "announcement";
  const will = (all & Word.Future) === 0 ? -1 : placeOf(said, Word.Future);
  if (will > 0 && (said[will] & Word.Would) !== 0 && (said[will - 1] & Word.Self) !== 0) return undefined;
  if (will > 0 && will < OPENING)
    return will <= 2 && (said[0] & Word.Subject) !== 0 ? "announcement" : "prediction";
  return (all & Word.Foreseen) !== 0 ? "prediction" : undefined;
}
