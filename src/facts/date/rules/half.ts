import { type DateRule, found, wordAt } from "../scan.ts";

const HALVES: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["last", 2],
  ["latter", 2],
]);

/** "the first half of 2018", "second half", "the last half of the year". */
export const half: DateRule = {
  id: "date/half",
  trigger: { words: ["half"] },
  read({ document }, at) {
    const { tokens } = document;
    const part = HALVES.get(wordAt(tokens, at - 1));
    if (part === undefined) return undefined;
    const first = wordAt(tokens, at - 2) === "the" ? at - 2 : at - 1;
    return found(
      document,
      "date/half",
      first,
      at + 1,
      { is: "date", half: part, choice: "infer" },
      { partOnly: true },
    );
  },
};
