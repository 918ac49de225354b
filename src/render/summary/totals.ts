import { KINDS, type Kind, kindOf } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { indented } from "./layout.ts";
import type { SummaryStyle } from "./style.ts";

/** Sums facts over articles, for the last line of a summary. */
export class Totals {
  #articles = 0;
  readonly #facts = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));

  add(record: ArticleFacts): void {
    this.#articles++;
    for (const kind of KINDS) this.#facts.set(kind, (this.#facts.get(kind) ?? 0) + record[kind].length);
  }

  render({ kinds, paint, width }: SummaryStyle): string {
    const counts = [...this.#facts]
      .filter(([kind]) => kinds.has(kind))
      .map(([kind, count]) => `${count} ${count === 1 ? kindOf(kind).singular : kind}`);
    const articles = `${this.#articles} ${this.#articles === 1 ? "article" : "articles"}`;
    return `${indented(`${paint.bold(articles)}: ${counts.join(", ")}`, 0, width)}\n`;
  }
}
