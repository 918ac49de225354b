import { Tag } from "../language/tag.ts";

interface Repair {
  readonly word: string;
  readonly tag: number;
}

const rows = (table: readonly (readonly [tag: number, words: string])[]): Repair[] =>
  table.flatMap(([tag, words]) => words.split(" ").map((word) => ({ word, tag })));

/** Tags that the sources give to words which never have them in news. */
export const MISTAKES: readonly Repair[] = rows([
  [Tag.Infinitive, "said plans made found told state market people according thought held felt even"],
  [Tag.Infinitive, "led met ground fell shot lost thought came became ran"],
  [Tag.Adjective, "said state year lot kind day set put hit cut"],
  [Tag.Noun, "tell let make think ask go hear know see get give take become keep seem believe continue"],
]);

/** Usual tags where the sources disagree with news prose. */
export const USUAL: readonly Repair[] = rows([
  [
    Tag.PastTense,
    "said told asked warned added set cut hit put won led left found held made saw thought felt",
  ],
  [Tag.Plural, "police people media data charges talks sales"],
  [Tag.Noun, "call lead run win kind lot state year banking charter emergency executive vice"],
  [Tag.PresentTense, "calls means"],
  [Tag.Adjective, "right military primary middle close live"],
]);
