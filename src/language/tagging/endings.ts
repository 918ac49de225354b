import { bit, Tag } from "../tag.ts";

/** An ending that tells the tag of an unknown word, and what else the word can be then. */
interface Ending {
  readonly ending: string;
  readonly tag: number;
  readonly more: number;
}

const row = (ending: string, tag: number, ...more: readonly number[]): Ending => ({
  ending,
  tag,
  more: more.reduce((all, other) => all | bit(other), 0),
});

/** Longer endings before those that they end in. */
const ENDINGS: readonly Ending[] = [
  row("ability", Tag.Noun),
  row("ology", Tag.Noun),
  row("ments", Tag.Plural),
  row("ness", Tag.Noun),
  row("ment", Tag.Noun),
  row("tion", Tag.Noun),
  row("sion", Tag.Noun),
  row("ship", Tag.Noun),
  row("less", Tag.Adjective),
  row("able", Tag.Adjective),
  row("ible", Tag.Adjective),
  row("ward", Tag.Adverb, Tag.Adjective),
  row("like", Tag.Adjective),
  row("izes", Tag.PresentTense),
  row("ates", Tag.PresentTense, Tag.Plural),
  row("est", Tag.Adjective, Tag.Noun),
  row("ing", Tag.Gerund, Tag.Noun, Tag.Adjective),
  row("ity", Tag.Noun),
  row("ism", Tag.Noun),
  row("ist", Tag.Noun),
  row("ers", Tag.Plural),
  row("ous", Tag.Adjective),
  row("ful", Tag.Adjective),
  row("ive", Tag.Adjective),
  row("ial", Tag.Adjective),
  row("ish", Tag.Adjective),
  row("ize", Tag.Infinitive),
  row("ise", Tag.Infinitive, Tag.Noun),
  row("ify", Tag.Infinitive),
  row("ed", Tag.Participle, Tag.PastTense, Tag.Adjective),
  row("ly", Tag.Adverb, Tag.Adjective),
  row("al", Tag.Adjective, Tag.Noun),
  row("ic", Tag.Adjective, Tag.Noun),
  row("ss", Tag.Noun),
  row("us", Tag.Noun),
  row("is", Tag.Noun),
  row("s", Tag.Plural, Tag.PresentTense),
];

/** The endings by their last letter. */
const BY_LETTER: ReadonlyMap<string, readonly Ending[]> = new Map(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter) => [
    letter,
    ENDINGS.filter(({ ending }) => ending.endsWith(letter)),
  ]),
);

const PLAIN = row("", Tag.Noun);
const SHORTEST = 4;

/** What the ending of an unknown word makes of it; a noun where it tells nothing. */
export function tagsByEnding(lower: string): Ending {
  if (lower.length < SHORTEST) return PLAIN;
  return BY_LETTER.get(lower[lower.length - 1])?.find(({ ending }) => lower.endsWith(ending)) ?? PLAIN;
}
