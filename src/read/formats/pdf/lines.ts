/** A run of characters as a PDF places it: its left edge, its baseline counted from the bottom, its width and size. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A line of one column. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** Runs farther apart than so many letters' heights stand in different columns. */
const COLUMN_GAP = 1.5;
const WORD_GAP = 0.15;

/** The lines of a page in the order in which they are read: column by column, from the top. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  return inColumns(rowsOf(runs).flatMap(partsOf));
}

/** Runs on one height, from left to right, the rows from the top. */
function rowsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const sorted = runs.filter(({ text }) => text.trim() !== "").sort((a, b) => b.y - a.y);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row[0].y - run.y) < Math.min(row[0].size, run.size) * 0.5)
      row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** A row as the lines that wide gaps divide it into. */
function partsOf(row: readonly Run[]): readonly Line[] {
  const lines: Line[] = [];
  for (const run of row) {
    const before = lines.at(-1);
    const gap = before === undefined ? Number.POSITIVE_INFINITY : run.x - before.right;
    if (before === undefined || gap > run.size * COLUMN_GAP)
      lines.push({ text: run.text, x: run.x, right: run.x + run.width, y: run.y, size: run.size });
    else {
      const space =
        gap > run.size * WORD_GAP && !before.text.endsWith(" ") && !run.text.startsWith(" ") ? " " : "";
      const size = Math.max(before.size, run.size);
      lines[lines.length - 1] = {
        ...before,
        text: before.text + space + run.text,
        right: run.x + run.width,
        size,
      };
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, " ").trim() }));
}

/**
 * Lines column by column between lines that reach over several: what stands right of all lines on the left, and beside
 * them, comes behind them.
 */
function inColumns(lines: readonly Line[]): readonly Line[] {
  const ordered: Line[] = [];
  let band: Line[] = [];
  const middle = (Math.min(...lines.map(({ x }) => x)) + Math.max(...lines.map(({ right }) => right))) / 2;
  const isWide = ({ x, right, size }: Line): boolean => x < middle - size && right > middle + size;
  const flush = (): void => {
    ordered.push(...byColumn(band));
    band = [];
  };
  for (const line of lines)
    if (isWide(line)) {
      flush();
      ordered.push(line);
    } else band.push(line);
  flush();
  return ordered;
}

/** Lines of a band by their left edges: edges that lie close are those of one column. */
function byColumn(band: readonly Line[]): readonly Line[] {
  const columns: { left: number; right: number; lines: Line[] }[] = [];
  for (const line of [...band].sort((a, b) => a.x - b.x)) {
    const column = columns.at(-1);
    if (column === undefined || line.x >= column.right)
      columns.push({ left: line.x, right: line.right, lines: [line] });
    else {
      column.lines.push(line);
      column.right = Math.max(column.right, line.right);
    }
  }
  return columns.flatMap(({ lines }) => lines.sort((a, b) => b.y - a.y));
}
