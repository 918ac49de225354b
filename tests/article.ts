import type { Article } from "../src/document/document.ts";

/** An article of a text alone, for tests. */
export const articleOf = (text: string, more: Partial<Article> = {}): Article => ({
  id: "test",
  source: null,
  format: "text",
  digest: "sha256:0",
  text,
  title: null,
  authors: [],
  publisher: null,
  url: null,
  published: null,
  date: null,
  warnings: [],
  ...more,
});
