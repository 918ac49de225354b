import fc from "fast-check";
import { expect, test } from "vitest";
import { blocks } from "../../src/document/blocks.ts";

const blocksOf = (text: string) => blocks(text).map(({ start, end }) => text.slice(start, end));

const WRAPPED = `Council closes the old harbour bridge
By Jane Roe

The council voted by nine to four on Tuesday evening to close the
old harbour bridge for repairs that are expected to take at least
fourteen months.
Traders on both banks said that they had not been asked, and that a
ferry would not make up for the loss of custom. Mayor John Doe said
there was no other way, since engineers had found cracks in three of
Leith's arches.

Nobody was hurt.`;

test("each line is a paragraph, whatever ends it", () => {
  expect(blocksOf("One.\nTwo.\r\nThree.\rFour.\u2028\n\n  Five. \n")).toEqual([
    "One.",
    "Two.",
    "Three.",
    "Four.",
    "Five.",
  ]);
});

test("lines broken at a fixed width are joined; a line that ends early ends its paragraph", () => {
  const joined = blocksOf(WRAPPED).map((block) => block.replace(/\s+/g, " "));
  expect(joined).toHaveLength(5);
  expect(joined.map((block) => block.slice(0, 20))).toEqual([
    "Council closes the o",
    "By Jane Roe",
    "The council voted by",
    "Traders on both bank",
    "Nobody was hurt.",
  ]);
  expect(blocksOf(WRAPPED.replaceAll("\n", "\r\n"))).toHaveLength(5);
});

test("a line that goes on in lower case is no paragraph of its own", () => {
  expect(blocksOf("The president called the attack an act of terror and \nhate, he said.\nHe left.")).toEqual(
    ["The president called the attack an act of terror and \nhate, he said.", "He left."],
  );
});

test("lists and tables stay apart", () => {
  const list = "What an hour earns:\n- Australia: A$23.23\n- Germany: €12.41\n- Japan: ¥1,004";
  expect(blocksOf(list)).toHaveLength(4);
  expect(blocksOf("milk\neggs\nbread\nsalt\nrice")).toHaveLength(5);
});

test("blocks are ordered, disjoint and hold all that is not white space", () => {
  const text = fc.array(
    fc.constantFrom("a", "Word", " ", "\n", "\r", "\r\n", "\n\n", ".", "word ".repeat(12)),
    {
      maxLength: 60,
    },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.join("");
      let at = 0;
      let left = "";
      for (const { start, end } of blocks(written)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        left += written.slice(at, start);
        at = end;
      }
      expect((left + written.slice(at)).trim()).toBe("");
    }),
  );
});
