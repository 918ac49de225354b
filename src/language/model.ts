import nlp from "compromise";
import { fold } from "../text/characters.ts";
import { bit, Tag } from "./tag.ts";

/** A word of compromise's language model, as the lexicon keeps it. */
export interface ModelWord {
  readonly word: string;
  readonly tag: number;
  readonly tags: number;
  readonly lemma: string;
}

const NAMES: Record<string, number> = {
  Noun: Tag.Noun,
  Singular: Tag.Noun,
  Plural: Tag.Plural,
  Uncountable: Tag.Noun,
  Infinitive: Tag.Infinitive,
  PastTense: Tag.PastTense,
  PresentTense: Tag.PresentTense,
  Gerund: Tag.Gerund,
  Participle: Tag.Participle,
  Modal: Tag.Modal,
  Copula: Tag.Copula,
  Auxiliary: Tag.Auxiliary,
  Adjective: Tag.Adjective,
  Comparative: Tag.Adjective,
  Superlative: Tag.Adjective,
  Adverb: Tag.Adverb,
  Preposition: Tag.Preposition,
  Conjunction: Tag.Conjunction,
  Determiner: Tag.Determiner,
  Pronoun: Tag.Pronoun,
  Possessive: Tag.Possessive,
  QuestionWord: Tag.QuestionWord,
  Negative: Tag.Negative,
  Cardinal: Tag.Value,
  Ordinal: Tag.Ordinal,
  Expression: Tag.Expression,
  Month: Tag.ProperNoun,
  WeekDay: Tag.ProperNoun,
};

interface Model {
  readonly one: { readonly lexicon: Record<string, string | readonly string[]> };
}

/** The words of the model with their tags. */
export function modelWords(): ModelWord[] {
  const { lexicon } = (nlp.model() as unknown as Model).one;
  const found = new Map<string, ModelWord>();
  for (const [word, names] of Object.entries(lexicon)) {
    const tag = [names]
      .flat()
      .map((name) => NAMES[name])
      .find((known) => known !== undefined);
    if (tag === undefined || word.includes(" ")) continue;
    found.set(fold(word), { word, tag, tags: bit(tag), lemma: "" });
  }
  return [...found.values()];
}
