import { bit } from "../language/tag.ts";
import { fold } from "../text/characters.ts";

/** What is known of a word. */
export interface Word {
  tag: number;
  tags: number;
  lemma: string;
}

/** Gathers words with their tags; the first tag a word gets is its usual one. */
export class WordBook {
  readonly words = new Map<string, Word>();

  /** Says that a word can have a tag, and of which base form it then is. */
  add(text: string, tag: number, lemma = ""): void {
    const key = fold(text);
    if (!/^[a-z'&.][a-z'&.-]*$/.test(key) || key.length > 40) return;
    const word = this.words.get(key);
    if (word === undefined) {
      this.words.set(key, { tag, tags: bit(tag), lemma });
      return;
    }
    word.tags |= bit(tag);
    if (word.lemma === "") word.lemma = lemma;
  }

  /** Says that a word cannot have a tag after all; its last tag it keeps. */
  drop(text: string, tag: number): void {
    const word = this.words.get(fold(text));
    if (word === undefined) return;
    const left = word.tags & ~bit(tag);
    if (left === 0) return;
    word.tags = left;
    if (word.tag === tag) word.tag = 31 - Math.clz32(left & -left);
  }

  can(text: string, tag: number): boolean {
    return ((this.words.get(fold(text))?.tags ?? 0) & bit(tag)) !== 0;
  }

  /** Words that can have a tag. */
  withTag(tag: number): string[] {
    return [...this.words].filter(([, { tags }]) => (tags & bit(tag)) !== 0).map(([word]) => word);
  }

  /** Replaces all that was known of a word. */
  set(text: string, word: Word): void {
    this.words.set(fold(text), word);
  }
}
