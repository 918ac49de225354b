import { bit, Tag } from "./tag.ts";

/** A word of a closed class: its usual tag and every tag it can have. */
export interface ClosedWord {
  readonly word: string;
  readonly tag: number;
  readonly tags: number;
}

/** One row: the tags a word can have, the usual one first, and the words that have just these. */
type Row = readonly [tags: readonly number[], words: string];

const {
  Adjective,
  Adverb,
  Auxiliary,
  Conjunction,
  Copula,
  Determiner,
  Genitive,
  Gerund,
  Infinitive,
  Modal,
  Negative,
  Noun,
  Ordinal,
  Participle,
  Particle,
  PastTense,
  Plural,
  Possessive,
  Preposition,
  PresentTense,
  Pronoun,
  ProperNoun,
  QuestionWord,
  Subordinator,
  To,
  Value,
} = Tag;

const DETERMINERS: readonly Row[] = [
  [[Determiner], "the a an every such"],
  [[Determiner, Pronoun], "this these those each some any all another both either"],
  [[Determiner, Noun, Pronoun], "half"],
  [[Determiner, Conjunction], "neither"],
  [[Determiner, Adverb, Negative], "no"],
  [[Subordinator, Determiner, Pronoun, QuestionWord], "that"],
  [[Adjective, Pronoun], "many few several"],
  [[Adjective, Adverb, Pronoun], "more most less much fewer least"],
  [[Adjective, Adverb, Noun, Pronoun], "enough"],
  [[Adjective], "other same"],
  [[Adjective], "own various"],
  [[Possessive], "my your its our their"],
  [[Possessive, Pronoun], "his her"],
];

const PRONOUNS: readonly Row[] = [
  [[Pronoun], "i you he she it we they me him us them mine yours hers ours theirs thee thou ye"],
  [[Pronoun], "myself yourself himself herself itself ourselves yourselves themselves oneself"],
  [[Pronoun], "everyone everybody everything someone somebody something anyone anybody anything"],
  [[Pronoun], "nobody nothing none no-one whoever whomever"],
  [[Plural], "others"],
  [[Pronoun, Adverb], "there"],
  [[Value, Pronoun], "one"],
  [[QuestionWord], "who whom whose which what whatever whichever why how"],
  [[QuestionWord, Subordinator], "when where whenever wherever"],
];

const PREPOSITIONS: readonly Row[] = [
  [
    [Preposition],
    "of at from under with into onto upon among amongst amid amidst during between beneath beside",
  ],
  [[Preposition], "towards toward against despite via per versus vs unlike underneath atop concerning"],
  [[Preposition], "regarding throughout within without beyond besides excluding including notwithstanding"],
  [[Preposition], "according unto aboard alongside behind below v vs. v. amid atop"],
  [[Preposition, Particle], "in on by"],
  [[Preposition, Conjunction, Subordinator], "for"],
  [[Preposition, Subordinator, Adverb], "since before after"],
  [[Subordinator, Preposition], "until till than because"],
  [[Preposition, Subordinator, Adverb], "as"],
  [[Preposition, Adverb, Particle], "up off out over around along across through about down"],
  [[Preposition, Adverb], "above inside outside near opposite like"],
  [[Preposition, Adjective, Noun, Adverb], "past"],
  [[Preposition, Conjunction], "except plus"],
  [[To, Preposition], "to"],
  [[Adverb, Particle], "away aside apart forward forth together"],
  [[Adverb, Particle, Noun, Adjective], "back"],
];

const JOINING: readonly Row[] = [
  [[Conjunction], "and or nor &"],
  [[Conjunction, Preposition, Adverb], "but"],
  [[Adverb, Conjunction], "yet"],
  [[Adverb, Subordinator], "so"],
  [[Subordinator, Adverb], "although though"],
  [[Subordinator], "if unless whereas whether lest albeit whilst"],
  [[Subordinator, Noun], "while"],
  [[Adverb, Subordinator], "once"],
];

const VERBS: readonly Row[] = [
  [[Genitive, Copula, Auxiliary], "'s"],
  [[Copula], "be am is are was were been being 're 'm ai"],
  [[Auxiliary, PresentTense, Infinitive], "have"],
  [[Auxiliary, PresentTense], "has"],
  [[Auxiliary], "'ve"],
  [[Auxiliary, PastTense, Participle], "had"],
  [[Auxiliary, PresentTense, Infinitive], "do"],
  [[Auxiliary, PresentTense], "does"],
  [[Auxiliary, PastTense], "did"],
  [[Gerund], "having"],
  [[Modal, Auxiliary], "'d"],
  [[Modal], "can could may might must shall should would ought 'll wo ca sha"],
  [[Modal, Noun], "will"],
];

const ADVERBS: readonly Row[] = [
  [[Negative], "not n't never"],
  [
    [Adverb],
    "also then now here very too quite rather instead thus hence therefore however moreover nonetheless",
  ],
  [
    [Adverb],
    "meanwhile perhaps maybe already always often again ago almost nearly soon just even ever still else",
  ],
  [
    [Adverb],
    "sometimes seldom rarely hardly barely twice afterwards nevertheless furthermore otherwise anyway",
  ],
  [
    [Adverb],
    "indeed somehow somewhat elsewhere everywhere nowhere somewhere anywhere overnight online abroad",
  ],
  [[Adverb, Noun], "today yesterday tomorrow tonight home"],
  [[Preposition, Gerund, Adjective, Noun], "following"],
  [[Adjective, Adverb], "due"],
  [[Adverb, Adjective], "only well far long early late later earlier longer further less ahead alone"],
  [[Adverb, Adjective, Pronoun, Determiner], "little"],
];

const NUMBERS: readonly Row[] = [
  [[Value], "zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"],
  [[Value], "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety"],
  [[Value], "hundred thousand million billion trillion dozen lakh crore bn tn"],
  [[Noun], "percent"],
  [[Plural], "hundreds thousands millions billions trillions dozens tens"],
  [[Adjective, Adverb, Ordinal], "first last next"],
  [[Ordinal], "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth hundredth"],
  [[Adjective, Noun], "second"],
];

const NAMES: readonly Row[] = [
  [[ProperNoun], "monday tuesday wednesday thursday friday saturday sunday"],
  [[ProperNoun], "january february april june july august september october november december"],
];

export const CLOSED_CLASS: readonly ClosedWord[] = [
  DETERMINERS,
  PRONOUNS,
  PREPOSITIONS,
  JOINING,
  VERBS,
  ADVERBS,
  NUMBERS,
  NAMES,
]
  .flat()
  .flatMap(([tags, words]) =>
    words.split(" ").map((word) => ({
      word,
      tag: tags[0],
      tags: tags.reduce((all, tag) => all | bit(tag), 0),
    })),
  );

/** Base forms of the helping verbs, whose forms follow no pattern. */
export const HELPING_LEMMAS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["be", "am is are was were been being 're 'm ai"],
      ["have", "has had having 've"],
      ["do", "does did done doing"],
      ["will", "wo 'll"],
      ["can", "ca"],
      ["shall", "sha"],
      ["not", "n't"],
    ] as const
  ).flatMap(([lemma, forms]) => forms.split(" ").map((form) => [form, lemma] as const)),
);
