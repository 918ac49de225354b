import { expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { articleOf } from "./page.ts";

/** The quotations of a text, the marks included; those inside others are indented, open ones end with "…". */
function quotationsIn(text: string): string[] {
  const { quotations } = segment(articleOf(text));
  return quotations.map(({ start, end, parent, closed }) => {
    const depth = parent < 0 ? 0 : quotations[parent].parent < 0 ? 1 : 2;
    return `${"  ".repeat(depth)}${text.slice(start, end)}${closed ? "" : "…"}`;
  });
}

test.each([
  ["curly", "“We left,” she said. “It was late.”", ["“We left,”", "“It was late.”"]],
  ["straight", '"We left," she said. "It was late."', ['"We left,"', '"It was late."']],
  ["single", "‘We left,’ she said.", ["‘We left,’"]],
  ["two single ones", "``We left,'' she said.", ["``We left,''"]],
  ["in angles", "«We left», she said.", ["«We left»"]],
  ["low", "„We left“ was all she said.", ["„We left“"]],
  ["one inside another", "“He said ‘no’ to me,” she said.", ["“He said ‘no’ to me,”", "  ‘no’"]],
  ["a possessive inside", "‘The workers’ rights matter,’ she said.", ["‘The workers’ rights matter,’"]],
  ["a possessive outside", "The workers’ rights matter, she said.", []],
  ["elisions", "'Twas in the '90s, 'em said.", []],
  ["an opening mark typed for a closing one", "“We left,“ she said.", ["“We left,“"]],
  ["a closing mark at both ends", "”We left,” she said.", ["”We left,”"]],
  ["closed by another kind", "“We left,'' she said.", ["“We left,''"]],
  ["marks that stand apart", '" Is it safe? " she asked.', ['" Is it safe? "']],
  ["one that its paragraph leaves open", "“We left. It was late.", ["“We left. It was late.…"]],
  ["a mark with nothing behind it", "He wrote “", []],
])("finds a quotation: %s", (_, text, found) => {
  expect(quotationsIn(text)).toEqual(found);
});

test("a quotation goes on in the paragraph after one that leaves it open", () => {
  const { quotations } = segment(articleOf("“We left.\n\n“It was late,” she said.\n\n“He stayed.”"));
  expect(quotations.map(({ closed, continued }) => [closed, continued])).toEqual([
    [false, false],
    [true, true],
    [true, false],
  ]);
});

test("tokens know the innermost quotation around them", () => {
  const { quotations, tokens } = segment(articleOf("“He said ‘no’ to me,” she said."));
  const found = Array.from(tokens.lower, (word, i) => `${word} ${tokens.quotation[i]}`);
  expect(quotations.map(({ parent }) => parent)).toEqual([-1, 0]);
  expect(found).toEqual(expect.arrayContaining(["he 0", "no 1", "to 0", "she -1"]));
});
