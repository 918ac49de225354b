import { kindOf } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { safeText } from "../safe-text.ts";
import { dayOf } from "./day-words.ts";
import { clipped } from "./layout.ts";
import type { SummaryStyle } from "./style.ts";

const DAY = "Wed 30 Sep 2022".length;
const CLAIMS = 10;
const NUMBER = 4;
const LEAST_TITLE = 12;

/** What stands in a run, an article a line: its number, title, day, and how many claims it makes. */
export function articlesTable(records: readonly ArticleFacts[], { paint, width }: SummaryStyle): string {
  const room = Math.max(LEAST_TITLE, width - NUMBER - DAY - CLAIMS - 4);
  const rows = records.map(({ article, claims }, i) => {
    const { title, id, anchor } = article;
    const name = clipped(safeText(title ?? id), room);
    const day = anchor.date === null ? "" : dayOf(anchor.date);
    const count = `${claims.length} ${claims.length === 1 ? kindOf("claims").singular : "claims"}`;
    return `${String(i + 1).padStart(NUMBER)}  ${name}  ${paint.dim(day.padStart(DAY))}${paint.dim(count.padStart(CLAIMS))}`;
  });
  return `${paint.bold.cyan("Articles")}\n${rows.join("\n")}\n\n`;
}
