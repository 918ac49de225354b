import type { Article } from "../document/document.ts";
import type { AnyFact, Cell } from "../facts/kind.ts";
import { KINDS, type Kind, kindOf } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import { contextsOf, startOf } from "./context.ts";

/** What every row begins and ends with. */
const BEFORE = ["kind", "id", "article", "line", "column", "text"];
const AFTER = ["confidence", "rule", "sentence"];

/** The names of the columns: what every fact has, and around it what the kinds asked for have, each name once. */
export function columnsOf(kinds: ReadonlySet<Kind>): string[] {
  const own = KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => Object.keys(kindOf(kind).columns));
  return [...new Set([...BEFORE, ...own, ...AFTER])];
}

/** A row a fact, in the order of a record. */
export function* rowsOf(
  record: ArticleFacts,
  article: Article,
  columns: readonly string[],
): Generator<Cell[]> {
  const contextOf = contextsOf(article);
  const name = record.article.source ?? record.article.id;
  for (const kind of KINDS)
    for (const fact of record[kind] as readonly AnyFact[]) {
      const start = startOf(kind, fact);
      const { sentence, line, column } = contextOf(start);
      const { singular, columns: own } = kindOf(kind);
      const { id, confidence, rule } = fact;
      const common: Readonly<Record<string, Cell>> = {
        ...{ kind: singular, id, article: name, line, column, text: wordsOf(kind, fact, article.text) },
        ...{ confidence, rule, sentence },
      };
      yield columns.map((column) => common[column] ?? own[column]?.(fact) ?? null);
    }
}

/** The words of the article: the fact's, or its first part's. */
function wordsOf(kind: Kind, fact: AnyFact, text: string): string {
  if ("text" in fact) return String(fact.text);
  const [start, end] = kindOf(kind).parts(fact)[0].spans[0];
  return text.slice(start, end);
}
