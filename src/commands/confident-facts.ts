import { keepConfident } from "../confidence/keep.ts";
import type { Article } from "../document/document.ts";
import { extractKinds } from "../extract.ts";
import { KINDS, type Kind } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import { verify } from "../facts/verify.ts";

const ALL: ReadonlySet<Kind> = new Set(KINDS);

/** The facts of an article that are at least so likely right (0 to 1), verified; the lists of other kinds are empty. */
export function confidentFacts(article: Article, least: number, kinds = ALL): ArticleFacts {
  const record = keepConfident(verify(article.text, extractKinds(article, kinds)), least);
  return kinds.size === KINDS.length ? record : only(record, kinds);
}

function only(record: ArticleFacts, kinds: ReadonlySet<Kind>): ArticleFacts {
  const left = KINDS.filter((kind) => !kinds.has(kind));
  return { ...record, ...Object.fromEntries(left.map((kind) => [kind, []])) };
}
