import type { LineSource } from "../document/document.ts";

/** The map of a text whose every line was made of the same bytes. */
export function linesFrom(text: string, from: number, length: number): LineSource[] {
  const lines: LineSource[] = [];
  for (let start = 0; start < text.length; ) {
    lines.push({ start, from, to: from + length });
    const end = text.indexOf("\n", start);
    start = end < 0 ? text.length : end + 1;
  }
  return lines;
}
