import fc from "fast-check";
import { expect, test } from "vitest";
import { segment } from "../../src/document/segment.ts";
import { growth, LINEAR } from "../work.ts";
import { articleOf, STORY } from "./page.ts";

const markdown = (text: string) => segment(articleOf(text, { format: "markdown" }));

/** The tokens of a text, one space between them. */
const read = (text: string): string => {
  const { tokens } = markdown(text);
  return Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i])).join(" ");
};

const PAGE = `---
title: Bridge
---

# Council closes *harbour* bridge #

By Jane Roe

![The bridge](https://example.org/bridge.jpg "At low tide")

**LEITH (AP)** — ${STORY}

\`\`\`js
const price = "$5 million";
\`\`\`

## What it costs

- £4 million for the arches
- £1 million
  for the ferry

> It has to be done, the mayor [said](https://example.org/5-million).

***

[1]: https://example.org/source
`;

test("a Markdown page has the zones of any other; its marks are boilerplate", () => {
  const document = markdown(PAGE);
  expect(document).toMatchObject({ title: "Council closes harbour bridge", authors: ["Jane Roe"] });
  const zones = document.zones.map(
    ({ zone, start, end }) => `${zone}|${PAGE.slice(start, end).slice(0, 30)}`,
  );
  expect(zones).toEqual([
    "boilerplate|---\ntitle: Bridge\n---",
    "title|Council closes ",
    "boilerplate|*",
    "title|harbour",
    "boilerplate|*",
    "title| bridge",
    "byline|By Jane Roe",
    `boilerplate|${"![The bridge](https://example.org".slice(0, 30)}`,
    "boilerplate|**",
    "body|LEITH (AP)",
    "boilerplate|**",
    `body| — ${STORY.slice(0, 27)}`,
    'boilerplate|```js\nconst price = "$5 millio',
    "body|What it costs",
    "body|£4 million for the arches",
    "body|£1 million\n  for the ferry",
    "body|It has to be done, the mayor ",
    "boilerplate|[",
    "body|said",
    "boilerplate|](https://example.org/5-millio",
    "body|.",
    "boilerplate|***",
    "boilerplate|[1]: https://example.org/sourc",
  ]);
  expect(document.paragraphs.at(-1)).toMatchObject({ start: PAGE.indexOf("It has"), zone: "body" });
});

test.each([
  ["The [minister](https://example.org/a_b)'s plan", "The minister 's plan"],
  ["He paid **5 million** for `bridges`", "He paid 5 million for bridges"],
  ["A note [sic] (as he said) stays", "A note [ sic ] ( as he said ) stays"],
  ["An [aside](as he said it) stays", "An [ aside ] ( as he said it ) stays"],
  ["5 * 3 is snake_case", "5 * 3 is snake _ case"],
  ["See <https://example.org> and <b>this</b>", "See and this"],
  ["Prices \\*fell\\*", "Prices * fell *"],
  ["![x](y) A picture", "A picture"],
  ["Rates fall\n==========\nThey rose.", "Rates fall They rose ."],
])("%j is read as %j", (text, words) => {
  expect(read(text)).toBe(words);
});

test("zones are ordered and disjoint for any Markdown", () => {
  const parts = fc.constantFrom(
    ..."[|]|(|)|!|*|**|_|`|```|~~~|#|##|>|-|1.|\\|<|>|word|LONDON (AP) —|---|===|\n|\n\n| ".split("|"),
    "|",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 50 }), fc.boolean(), (found, matter) => {
      const text = (matter ? "---\na: b\n---\n" : "") + found.join("");
      const { zones, tokens } = markdown(text);
      let at = 0;
      for (const { start, end } of zones) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      for (let i = 1; i < tokens.count; i++)
        expect(tokens.start[i]).toBeGreaterThanOrEqual(tokens.end[i - 1]);
    }),
    { numRuns: 1000 },
  );
});

test("twice the Markdown costs about twice the work", () => {
  for (const unit of ["[", "[x](", "](", "<", "**", "_a", "`", "> ", "![", "\\"]) {
    expect(growth((size) => void markdown(unit.repeat(size)), 10_000)).toBeLessThan(LINEAR);
  }
});
