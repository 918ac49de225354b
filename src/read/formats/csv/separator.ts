import { folded, KNOWN_NAMES } from "../../records/field-names.ts";

const SEPARATORS = [",", ";", "\t", "|"];

/** What parts the columns of a table: the mark that its first line has most of, outside quotation marks. */
export function separatorOf(text: string): string {
  const [line] = text.split(/\r\n|\n|\r/, 1);
  const bare = line.replace(/"[^"]*"/g, "");
  const count = (mark: string): number => bare.split(mark).length - 1;
  return SEPARATORS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Is its first line the names of columns, a text's among them? */
export function hasKnownHeader(text: string): boolean {
  const [line, rest] = text.split(/\r\n|\n|\r/, 2);
  if (rest === undefined) return false;
  const names = line.split(separatorOf(text)).map((name) => folded(name));
  const known = names.filter((name) => Object.values(KNOWN_NAMES).some((list) => list.includes(name)));
  return known.length > 1 && names.some((name) => KNOWN_NAMES.text.includes(name));
}
