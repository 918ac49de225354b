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

const UNEVEN = ["  ", "\n", "\r", "\t", "\u00a0", "\u2028", "\u2029"];
const spaced = (text: string): string =>
  UNEVEN.some((space) => text.includes(space)) ? text.replace(/\s+/g, " ") : text;

const BEFORE: ReadonlySet<string> = new Set(" _•»›>→▶●*|·–—-");
const AFTER: ReadonlySet<string> = new Set(" _.:…!»›>→▶*|·–—-");

function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BEFORE.has(text[start])) start++;
  while (end > start && AFTER.has(text[end - 1])) end--;
  return text.slice(start, end);
}

/** Phrases by their first word, so that a block is compared with few. */
export class Openers {
  readonly #byWord = new Map<string, (readonly [phrase: string, most: number])[]>();

  /** One phrase a line, with the most words a block may have that opens with it: "read more 30". */
  constructor(table: string) {
    for (const line of table.trim().split("\n")) {
      const phrase = line.slice(0, line.lastIndexOf(" "));
      const entry = [phrase, Number(line.slice(phrase.length + 1))] as const;
      const space = phrase.indexOf(" ");
      const first = space < 0 ? phrase : phrase.slice(0, space);
      const known = this.#byWord.get(first);
      if (known === undefined) this.#byWord.set(first, [entry]);
      else known.push(entry);
    }
  }

  /** Does the block open with one of the phrases, as whole words, and stay within its length? */
  open(wording: Wording): boolean {
    const { plain } = wording;
    const space = plain.indexOf(" ");
    const first = space < 0 ? plain : plain.slice(0, space);
    const phrases = this.#byWord.get(first) ?? this.#byWord.get(first.replace(/[.,:;!?]$/, ""));
    return (
      phrases !== undefined &&
      phrases.some(
        ([phrase, most]) =>
          plain.startsWith(phrase) &&
          !/[\p{L}\p{N}]/u.test(plain[phrase.length] ?? "") &&
          wording.words.length <= most,
      )
    );
  }
}
