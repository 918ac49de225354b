import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** A line of two columns: the second begins at `column` and wraps under itself within `width` terminal cells. */
export function hanging(first: string, second: string, column: number, width: number): string {
  const room = Math.max(MIN_ROOM, width - column);
  const [head, ...rest] = wrapAnsi(second, room, { hard: true, trim: true }).split("\n");
  const gap =
    stringWidth(first) + 1 > column ? `\n${" ".repeat(column)}` : " ".repeat(column - stringWidth(first));
  return [first + gap + head, ...rest.map((line) => " ".repeat(column) + line)].join("\n");
}

/** A paragraph indented by `indent` cells that wraps within `width`, further lines two cells deeper. */
export function indented(text: string, indent: number, width: number): string {
  const room = Math.max(MIN_ROOM, width - indent - 2);
  return wrapAnsi(text, room, { hard: true, trim: true })
    .split("\n")
    .map((line, i) => " ".repeat(i === 0 ? indent : indent + 2) + line)
    .join("\n");
}

const MIN_ROOM = 16;

/** The width of the first column: wide enough for its texts, at most a part (0 to 1) of the terminal. */
export function columnFor(texts: readonly string[], width: number, part: number): number {
  let widest = 8;
  for (const text of texts) widest = Math.max(widest, stringWidth(text));
  return Math.min(widest + 4, Math.max(14, Math.floor(width * part)));
}

/** A text in exactly so many cells: cut where it is longer, filled up where it is shorter. */
export function clipped(text: string, cells: number): string {
  const width = stringWidth(text);
  if (width <= cells) return text + " ".repeat(cells - width);
  const [kept] = wrapAnsi(text, cells - 1, { hard: true, wordWrap: false }).split("\n");
  return clipped(`${kept.trimEnd()}…`, cells);
}
