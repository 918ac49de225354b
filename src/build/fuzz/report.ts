import type { Article } from "../../document/document.ts";
import { safeJson } from "../../render/safe-text.ts";
import { examine, type Fault } from "./examine.ts";
import { shrink } from "./shrink.ts";

/** The first article that broke an invariant, and how many did. */
export interface Failure {
  readonly article: Article;
  readonly number: number;
  times: number;
}

/** Lines that tell of a broken invariant by the smallest text that breaks it. */
export function tell(invariant: string, { article, number, times }: Failure, seed: number): string {
  const faultIn = (text: string): Fault | undefined =>
    examine({ ...article, text }).find((fault) => fault.invariant === invariant);
  const text = shrink(article.text, (shorter) => faultIn(shorter) !== undefined);
  const { date, published, title, format } = article;
  return [
    `broken: ${invariant} (${times} ${times === 1 ? "article" : "articles"})`,
    `  text     ${safeJson(text)}`,
    `  article  ${safeJson({ date, published, title, format })}`,
    `  detail   ${safeJson(faultIn(text)?.detail ?? "")}`,
    `  again    npm run fuzz -- --seed ${seed} --from ${number} --articles 1`,
    "",
  ].join("\n");
}
