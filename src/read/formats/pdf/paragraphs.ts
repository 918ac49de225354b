import type { Line } from "./lines.ts";

/** So many lines at either end of a page may be its header or footer. */
const MARGIN = 2;

/** Pages without the lines that run over them: those at an end that come again on other pages, and bare numbers there. */
export function withoutRunningLines(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(endsOf(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const isRunning = (line: Line): boolean => {
    const times = seen.get(keyOf(line)) ?? 0;
    return isPageNumber(line.text) || (pages.length > 1 && times > 1 && times * 3 >= pages.length);
  };
  return pages.map((page) => {
    const ends = new Set(endsOf(page).filter(isRunning));
    return page.filter((line) => !ends.has(line));
  });
}

/** The highest and lowest lines of a page, whatever column they stand in. */
function endsOf(page: readonly Line[]): readonly Line[] {
  const heights = [...new Set(page.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  const ends = new Set([...heights.slice(0, MARGIN), ...heights.slice(-MARGIN)]);
  return page.filter(({ y }) => ends.has(Math.round(y)));
}

/** A line as it comes again, whatever numbers it has. */
const keyOf = ({ text }: Line): string => text.toLowerCase().replace(/\d+/g, "#");

const isPageNumber = (text: string): boolean =>
  /^(?:page )?[-–— ]*\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?[-–— ]*$/i.test(text);

/** The paragraphs of lines: those joined that only the width of a column parts, with the hyphens at their ends healed. */
export function paragraphsOf(pages: readonly (readonly Line[])[]): readonly string[] {
  const lines = pages.flat();
  const leading = usualLeading(lines);
  const paragraphs: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const before = lines[i - 1];
    if (before !== undefined && goesOn(before, lines[i], leading, widthAt(lines, i - 1)))
      paragraphs.push(joined(paragraphs.pop() ?? "", lines[i].text));
    else paragraphs.push(lines[i].text);
  }
  return paragraphs;
}

/** How far a line stands below the one before, most of the time. */
function usualLeading(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, i) => lines[i].y - line.y);
  const down = gaps.filter((gap) => gap > 0).sort((a, b) => a - b);
  return down[Math.floor(down.length / 2)] ?? 0;
}

/** How far the lines around one reach to the right. */
const widthAt = (lines: readonly Line[], i: number): number =>
  Math.max(
    ...lines
      .slice(Math.max(0, i - 4), i + 5)
      .filter(({ x }) => Math.abs(x - lines[i].x) < lines[i].size * 3)
      .map(({ right }) => right),
  );

const ENDS = /[.!?:;”"’')\]]$/;

/** Does a line go on in the next one? Not over another size, a gap, an indent, or where it ended before the edge. */
function goesOn(line: Line, next: Line, leading: number, right: number): boolean {
  if (Math.abs(line.size - next.size) > line.size * 0.12) return false;
  const isNextColumn = next.y >= line.y;
  if (isNextColumn) return !ENDS.test(line.text) && /^[\p{Ll}\d(]/u.test(next.text);
  if (line.y - next.y > leading * 1.4) return false;
  if (next.x - line.x > next.size * 0.8 && next.x - line.x < next.size * 4) return false;
  return right - line.right < line.size * 4 || (!ENDS.test(line.text) && /^\p{Ll}/u.test(next.text));
}

/** A hyphen between a letter and a small one at the edge of a column is no part of its word. */
const joined = (text: string, next: string): string =>
  /\p{L}[-\u2010\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`;
