import type { Article } from "../../src/document/document.ts";

/** An article of plain text with nothing known about it. */
export const articleOf = (text: string, known: Partial<Article> = {}): Article => ({
  id: "a",
  source: null,
  format: "text",
  digest: "sha256:",
  text,
  title: null,
  authors: [],
  publisher: null,
  url: null,
  published: null,
  date: null,
  warnings: [],
  ...known,
});

/** A paragraph of a story, longer than any heading, notice or credit is. */
export const STORY =
  "The council voted by nine to four on Tuesday evening to close the old harbour bridge for repairs that are expected to take at least fourteen months. Traders on both banks said that they had not been asked, and that a ferry would not make up for the loss of custom. The mayor said there was no other way, since engineers had found cracks in three of the seven arches, and promised compensation to every shop.";
