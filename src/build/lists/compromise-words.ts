import { model } from "../word-forms.ts";

/** The words and phrases that compromise's lexicon gives one of the tags, in lower case. */
export const compromiseWords = (...wanted: readonly string[]): string[] =>
  Object.entries(model.one.lexicon).flatMap(([word, tags]) =>
    [tags].flat().some((tag) => wanted.includes(tag)) ? [word] : [],
  );
