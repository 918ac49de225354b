import type { ArticleCheck, ArticleFile } from "../../check/result.ts";
import type { Article } from "../../document/document.ts";
import { fileOf } from "./expected-path.ts";

const NOTHING = { expectedPath: null, met: [], failures: [], problems: [], update: null };

type Outcome = Partial<Pick<ArticleCheck, "met" | "failures" | "problems" | "update">>;

/** What checking an article came to. */
export const checkOf = (
  subject: { readonly article: Article; readonly source: string; readonly expectedPath: string | null },
  outcome: Outcome,
): ArticleCheck => ({
  ...NOTHING,
  source: subject.source,
  file: fileOf(subject.article),
  expectedPath: subject.expectedPath,
  ...outcome,
});

/** A file that could not be checked at all. */
export const problemOf = (source: string, message: string, file: ArticleFile | null): ArticleCheck => ({
  ...NOTHING,
  source,
  file,
  problems: [{ file: source, place: null, message }],
});

/** An article or a record as people name it. */
export const sourceOf = ({ source, id }: Pick<Article, "source" | "id">): string =>
  (source ?? id).replace(/^-(?=$|:\d+$)/, "standard input");
