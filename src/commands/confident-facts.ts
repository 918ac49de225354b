import { keepConfident } from "../confidence/keep.ts";
import type { Article } from "../document/document.ts";
import { extract } from "../extract.ts";
import type { ArticleFacts } from "../facts/record.ts";
import { verify } from "../facts/verify.ts";

/** The facts of an article that are at least so likely right (0 to 1), verified. */
export const confidentFacts = (article: Article, least: number): ArticleFacts =>
  keepConfident(verify(article.text, extract(article)), least);
