import Papa from "papaparse";
import type { Cell } from "../../facts/kind.ts";
import type { Item } from "../format.ts";
import type { Pieces, PieceView } from "../pieces.ts";
import { safeText } from "../safe-text.ts";
import { columnsOf, rowsOf } from "../table.ts";

const BYTE_ORDER_MARK = "\ufeff";

/** A row a fact, as RFC 4180 has it. */
export const csv: Pieces = tableOf(",");

/** The same, parted by tabs. */
export const tsv: Pieces = tableOf("\t");

function tableOf(delimiter: string): Pieces {
  const header = ({ kinds, excel }: PieceView): string =>
    (excel ? BYTE_ORDER_MARK : "") + lines([columnsOf(kinds)], delimiter);
  const piece = ({ entry, article }: Item, { kinds }: PieceView): string[] => {
    if ("error" in entry || article === null) return [];
    const text = lines([...rowsOf(entry, article, columnsOf(kinds))].map(harmless), delimiter);
    return text === "" ? [] : [text];
  };
  return { open: header, between: "", close: "", empty: header, piece };
}

/** No cell acts on a terminal, or as a formula in a spreadsheet; numbers stay numbers. */
const harmless = (row: readonly Cell[]): Cell[] =>
  row.map((cell) => (typeof cell === "string" ? safeText(cell) : cell));

const lines = (rows: readonly (readonly Cell[])[], delimiter: string): string =>
  rows.length === 0
    ? ""
    : `${Papa.unparse(rows as Cell[][], { delimiter, newline: "\r\n", escapeFormulae: true })}\r\n`;
