import Papa from "papaparse";
import type { Cell } from "../../facts/kind.ts";
import type { Render } from "../format.ts";
import { safeText } from "../safe-text.ts";
import { columnsOf, rowsOf } from "../table.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** A row a fact, as RFC 4180 has it. */
export const csv: Render = tableOf(",");

/** The same, parted by tabs. */
export const tsv: Render = tableOf("\t");

function tableOf(delimiter: string): Render {
  return async function* (items, { kinds, excel }) {
    const columns = columnsOf(kinds);
    yield (excel ? BYTE_ORDER_MARK : "") + lines([columns], delimiter);
    for await (const { entry, article } of items) {
      if ("error" in entry || article === null) continue;
      const text = lines([...rowsOf(entry, article, columns)].map(harmless), delimiter);
      if (text !== "") yield text;
    }
  };
}

/** No cell acts on a terminal, or as a formula in a spreadsheet; numbers stay numbers. */
const harmless = (row: readonly Cell[]): Cell[] =>
  row.map((cell) => (typeof cell === "string" ? safeText(cell) : cell));

const lines = (rows: readonly (readonly Cell[])[], delimiter: string): string =>
  rows.length === 0
    ? ""
    : `${Papa.unparse(rows as Cell[][], { delimiter, newline: "\r\n", escapeFormulae: true })}\r\n`;
