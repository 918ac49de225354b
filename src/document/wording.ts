/** A short block in the form that phrase tables are written in. */
export class Wording {
  readonly written: string;
  /** Lower case, straight apostrophes, single spaces; bullets before it and points and arrows after it are gone. */
  readonly plain: string;
  #words: readonly string[] | undefined;

  constructor(written: string) {
    this.written = written;
    this.plain = trimMarks(spaced(written.toLowerCase().replaceAll("’", "'")));
  }

  get words(): readonly string[] {
    this.#words ??= this.plain.split(" ");
    return this.#words;
  }
}

const UNEVEN = / {2}|[\n\r\t\u00a0\u2028\u2029]/;
const spaced = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text);

const BEFORE: ReadonlySet<string> = new Set(" _•»›>→▶●*|·–—-");
const AFTER: ReadonlySet<string> = new Set(" _.:…!»›>→▶*|·–—-");

function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BEFORE.has(text[start])) start++;
  while (end > start && AFTER.has(text[end - 1])) end--;
  return text.slice(start, end);
}
