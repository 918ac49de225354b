import { keepConfident } from "../../confidence/keep.ts";
import { KINDS } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { Render } from "../format.ts";
import { renderSummary } from "../summary/summary.ts";
import { Totals } from "../summary/totals.ts";

/** Summaries one after another, then the totals. What could not be read was said on stderr. */
export const summary: Render = async function* (entries, view) {
  const style = { ...view, paint: await view.paint() };
  const totals = new Totals();
  for await (const entry of entries) {
    if ("error" in entry) continue;
    const sure = keepConfident(entry, style.minConfidence);
    totals.add(sure);
    yield renderSummary(sure, factsIn(entry) - factsIn(sure), style);
  }
  yield totals.render(style);
};

const factsIn = (record: ArticleFacts): number => KINDS.reduce((sum, kind) => sum + record[kind].length, 0);
