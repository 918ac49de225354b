import { keepConfident } from "../../confidence/keep.ts";
import { KINDS } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { Item, Render } from "../format.ts";
import { articlesTable } from "../summary/articles.ts";
import type { SummaryStyle } from "../summary/style.ts";
import { renderSummary } from "../summary/summary.ts";
import { Totals } from "../summary/totals.ts";

/** Where there are several articles, as many as a table can hold stand in one before their summaries. */
const MOST_LISTED = 100;
const FEWEST_LISTED = 3;

/** Summaries one after another, then the totals. What could not be read was said on stderr. */
export const summary: Render = async function* (items, view) {
  const style = { ...view, paint: await view.paint() };
  const totals = new Totals();
  const listed: ArticleFacts[] = [];
  let held: string[] = [];
  for await (const item of items) {
    const drawn = draw(item, style);
    if (drawn === null) continue;
    totals.add(drawn.record);
    if (listed.length === MOST_LISTED) {
      yield* [...held, drawn.text];
      held = [];
      continue;
    }
    if (listed.push(drawn.record) === MOST_LISTED) held.unshift(articlesTable(listed, style));
    held.push(drawn.text);
  }
  if (listed.length >= FEWEST_LISTED && listed.length < MOST_LISTED) yield articlesTable(listed, style);
  yield* held;
  yield totals.render(style);
};

function draw({ entry, article }: Item, style: SummaryStyle): { record: ArticleFacts; text: string } | null {
  if ("error" in entry || article === null) return null;
  const record = keepConfident(entry, style.minConfidence);
  return { record, text: renderSummary(record, article.text, factsIn(entry) - factsIn(record), style) };
}

const factsIn = (record: ArticleFacts): number => KINDS.reduce((sum, kind) => sum + record[kind].length, 0);
