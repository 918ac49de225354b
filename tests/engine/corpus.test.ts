import { expect, test } from "vitest";
import { unmark } from "../../src/engine/corpus.ts";

test("unmark gives the text and the offsets of its marks", () => {
  expect(unmark("a ⟦$4⟧ fee")).toEqual({ text: "a $4 fee", spans: [[2, 4]] });
  expect(unmark("⟦One⟧ and ⟦two⟧")).toEqual({
    text: "One and two",
    spans: [
      [0, 3],
      [8, 11],
    ],
  });
});
