/** Parts of speech, named as compromise names them where it has a name. Verb forms and nouns are kept contiguous. */
export const Tag = {
  Unknown: 0,
  Noun: 1,
  Plural: 2,
  ProperNoun: 3,
  Pronoun: 4,
  /** "my", "his", "its": a determiner that stands for a person or thing. */
  Possessive: 5,
  Determiner: 6,
  Adjective: 7,
  Adverb: 8,
  Preposition: 9,
  /** "and", "but", "or". */
  Conjunction: 10,
  /** "that", "because", "although", "if": opens a clause. */
  Subordinator: 11,
  /** "who", "which", "what", "when": opens a relative or an interrogative clause. */
  QuestionWord: 12,
  Infinitive: 13,
  PresentTense: 14,
  PastTense: 15,
  Gerund: 16,
  Participle: 17,
  /** Forms of "be". */
  Copula: 18,
  /** "have", "do" and their forms, where they help another verb. */
  Auxiliary: 19,
  Modal: 20,
  Negative: 21,
  /** "to" before an infinitive. */
  To: 22,
  /** "out", "up", "off" that belong to a verb. */
  Particle: 23,
  /** Numbers in digits and words. */
  Value: 24,
  Ordinal: 25,
  /** The clitic 's of "China's"; the 's of "it's" is a Copula. */
  Genitive: 26,
  Expression: 27,
  Punctuation: 28,
  /** "$", "%", "&" … */
  Symbol: 29,
  Url: 30,
} as const;

export type Tag = (typeof Tag)[keyof typeof Tag];

export const TAG_NAMES: readonly string[] = Object.keys(Tag);

/** The bit of a tag in a set of tags. */
export const bit = (tag: number): number => 1 << tag;

/** A set of tags, a bit each. */
export const setOf = (...tags: readonly number[]): number => tags.reduce((all, tag) => all | bit(tag), 0);

/** Is the tag in the set? */
export const within = (tag: number, set: number): boolean => ((1 << tag) & set) !== 0;

export const isNoun = (tag: number): boolean => tag >= Tag.Noun && tag <= Tag.ProperNoun;
/** Any form of any verb, helping ones included. */
/** All forms of verbs. */
export const VERB_TAGS = setOf(
  Tag.Infinitive,
  Tag.PresentTense,
  Tag.PastTense,
  Tag.Gerund,
  Tag.Participle,
  Tag.Copula,
  Tag.Auxiliary,
  Tag.Modal,
);

export const isVerb = (tag: number): boolean => tag >= Tag.Infinitive && tag <= Tag.Modal;
/** A verb form that carries the tense of its clause. */
export const isFiniteVerb = (tag: number): boolean =>
  tag === Tag.PresentTense ||
  tag === Tag.PastTense ||
  tag === Tag.Copula ||
  tag === Tag.Modal ||
  tag === Tag.Auxiliary;
