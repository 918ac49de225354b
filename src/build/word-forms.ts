import nlp from "compromise";

/** The parts of compromise's language model that are read at build time. */
interface Model {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> };
  readonly two: { readonly switches: Readonly<Record<string, string>> };
}

interface Transform {
  readonly verb: { conjugate(verb: string, model: Model): Readonly<Record<string, string>> };
  readonly noun: { toPlural(noun: string, model: Model): string };
  readonly adjective: {
    toComparative(adjective: string, model: Model): string;
    toSuperlative(adjective: string, model: Model): string;
  };
}

/** The language model: its words with their tags, and its words that can be two things. */
export const model = nlp.model() as unknown as Model;

const { transform } = (nlp.methods() as unknown as { two: { transform: Transform } }).two;

export interface VerbForms {
  readonly past: string;
  readonly participle: string;
  readonly present: string;
  readonly gerund: string;
}

/** Participles that are the base form again, which the model does not give. */
const SAME = /(?:come|run)$/;

/** The forms of a verb from its infinitive. */
export function verbForms(verb: string): VerbForms {
  const { PastTense, Participle, PresentTense, Gerund } = transform.verb.conjugate(verb, model);
  return {
    past: PastTense,
    participle: SAME.test(verb) ? verb : (Participle ?? PastTense),
    present: PresentTense,
    gerund: Gerund,
  };
}

export const pluralOf = (noun: string): string => transform.noun.toPlural(noun, model);

/** Comparative and superlative, where they are single words. */
export const degreesOf = (adjective: string): string[] =>
  [
    transform.adjective.toComparative(adjective, model),
    transform.adjective.toSuperlative(adjective, model),
  ].filter((form) => form && !form.includes(" "));
