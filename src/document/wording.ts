import type { Block } from "./blocks.ts";

/** A short block in the form that phrase tables are written in. */
export interface Wording {
  /** Lower case, straight apostrophes, single spaces; bullets before it and points and arrows after it are gone. */
  readonly plain: string;
  readonly words: readonly string[];
  readonly written: string;
}

const BEFORE = /^[\s_•»›>→▶●*|·–—-]{1,8}/u;
const AFTER = /[\s_.:…!»›>→▶*|·–—-]{1,8}$/u;

export function wordingOf(text: string, { start, end }: Block): Wording {
  const written = text.slice(start, end);
  const plain = written
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(BEFORE, "")
    .replace(AFTER, "");
  return { plain, words: plain.split(" "), written };
}

/** Phrases by their first word, so that a block is compared with few. */
export class Openers {
  readonly #byWord = new Map<string, (readonly [phrase: string, most: number])[]>();

  /** One phrase a line, with the most words a block may have that opens with it: "read more 30". */
  constructor(table: string) {
    for (const line of table.trim().split("\n")) {
      const parts = line.trim().split(" ");
      const phrase = parts.slice(0, -1).join(" ");
      const known = this.#byWord.get(parts[0]) ?? [];
      known.push([phrase, Number(parts.at(-1))]);
      this.#byWord.set(parts[0], known);
    }
  }

  /** Does the block open with one of the phrases, as whole words, and stay within its length? */
  open({ plain, words }: Wording): boolean {
    const first = /^[\p{L}\p{N}'-]*[^\p{L}\p{N}]?/u.exec(plain)?.[0] ?? "";
    const phrases = this.#byWord.get(words[0]) ?? this.#byWord.get(first.slice(0, -1)) ?? [];
    return phrases.some(
      ([phrase, most]) =>
        words.length <= most && plain.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(plain[phrase.length] ?? ""),
    );
  }
}
