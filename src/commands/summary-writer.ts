import { keepConfident } from "../confidence/keep.ts";
import { KINDS } from "../facts/kinds.ts";
import type { ArticleFacts } from "../facts/record.ts";
import { renderSummary, type SummaryStyle } from "../render/summary/summary.ts";
import { Totals } from "../render/summary/totals.ts";
import type { RecordWriter } from "./record-writer.ts";

const factsIn = (record: ArticleFacts): number => KINDS.reduce((sum, kind) => sum + record[kind].length, 0);

/** Summaries one after another, then the totals. What could not be read was said on stderr. */
export function summaryWriter(write: (text: string) => Promise<boolean>, style: SummaryStyle): RecordWriter {
  const totals = new Totals();
  return {
    write: async (entry) => {
      if ("error" in entry) return true;
      const sure = keepConfident(entry, style.minConfidence);
      totals.add(sure);
      return write(renderSummary(sure, factsIn(entry) - factsIn(sure), style));
    },
    end: async () => {
      await write(totals.render(style));
    },
  };
}
