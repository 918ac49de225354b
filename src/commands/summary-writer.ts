import { renderSummary, type SummaryStyle } from "../render/summary/summary.ts";
import { Totals } from "../render/summary/totals.ts";
import type { RecordWriter } from "./record-writer.ts";

/** Summaries one after another, then the totals. What could not be read was said on stderr. */
export function summaryWriter(write: (text: string) => Promise<boolean>, style: SummaryStyle): RecordWriter {
  const totals = new Totals();
  return {
    write: async (entry) => {
      if ("error" in entry) return true;
      totals.add(entry);
      return write(renderSummary(entry, style));
    },
    end: async () => {
      await write(totals.render(style));
    },
  };
}
