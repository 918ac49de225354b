import { type DateRule, found, wordAt } from "../scan.ts";

/** "the first half of 2018", "second half". */
export const half: DateRule = {
  id: "date/half",
  trigger: { words: ["half"] },
  read({ document }, at) {
    const { tokens } = document;
    const before = wordAt(tokens, at - 1);
    if (before !== "first" && before !== "second") return undefined;
    const first = wordAt(tokens, at - 2) === "the" ? at - 2 : at - 1;
    return found(
      document,
      "date/half",
      first,
      at + 1,
      { is: "date", half: before === "first" ? 1 : 2, choice: "infer" },
      { partOnly: true },
    );
  },
};
