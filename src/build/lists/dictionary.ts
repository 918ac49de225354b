import { trieWords } from "./trie-words.ts";

/** The words that an English dictionary has in lower case. */
export const dictionary: ReadonlySet<string> = new Set(
  trieWords("node_modules/@cspell/dict-en_us/en_US.trie.gz").filter((word) => /^[a-z]+$/.test(word)),
);
