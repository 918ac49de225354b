import fc from "fast-check";
import { expect, test } from "vitest";
import { looksLikeMarkup } from "../../../src/read/markup/made-text.ts";
import { type Attributes, MarkupScanner } from "../../../src/read/markup/scan.ts";
import { textOfMarkup } from "../../../src/read/markup/text-of-markup.ts";

test.each([
  ["<p>Fees\n rose.</p><p>So &amp; so&nbsp;it was.</p>", "Fees rose.\n\nSo & so it was."],
  ["A lead.<br><br>More <b>of</b> it<i>self</i>.", "A lead.\n\nMore of itself."],
  ["<ul><li>One<li>Two</ul>Three", "One\n\nTwo\n\nThree"],
  ["<script>no()</script><style>p{}</style><p>Yes</p><!-- no -->", "Yes"],
  ["<table><tr><td>A<td>B<tr><td>C</table>", "A B\n\nC"],
  ["<svg><title>no</title><text>no</text></svg>Yes", "Yes"],
  ["co&shy;operate, a\u200bb", "cooperate, ab"],
  ["a\u0000b", "a\n\nb"],
  ["", ""],
])("%j shows %j", (markup, text) => {
  expect(textOfMarkup(markup).text).toBe(text);
});

test("captions are zones of their own", () => {
  const { text, zones } = textOfMarkup(
    "<p>A.</p><figure><img src=x><figcaption>The <i>board</i></figure><p>B.</p>",
  );
  expect(text).toBe("A.\n\nThe board\n\nB.");
  expect(zones.map(({ zone, start, end }) => [zone, text.slice(start, end)])).toEqual([
    ["caption", "The board"],
  ]);
});

test.each([
  ["<p>Fees rose.</p>", true],
  ["Fees rose.<br/><br/>So it was.", true],
  ["<5% of people, </b> or so.", false],
  ["Fees rose <b>fast</b>.", false],
  ["<Fees> rose.", false],
])("%j holds markup: %j", (text, is) => {
  expect(looksLikeMarkup(text)).toBe(is);
});

test("any paragraphs come out of markup as they went in", () => {
  const word = fc.string({ unit: fc.constantFrom(..."abé&<>\"'€𝒳".split("")), minLength: 1 });
  const escaped = (text: string) => text.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (paragraphs) => {
      expect(textOfMarkup(paragraphs.map((it) => `<p>${escaped(it)}</p>`).join("\n")).text).toBe(
        paragraphs.join("\n\n"),
      );
    }),
  );
});

test("it makes no difference how markup is cut", () => {
  const markup = `<?xml version="1.0"?><!-- x --><a b="1 &amp; 2" c='3'>x &lt; y<d/><![CDATA[<e>]]>é</a>`;
  const eventsOf = (size: number) => {
    const events: unknown[] = [];
    let text = "";
    const flush = () => {
      if (text !== "") events.push(text);
      text = "";
    };
    const hears = {
      open: (name: string, attributes: Attributes, isClosed: boolean) => {
        flush();
        events.push([name, { ...attributes }, isClosed]);
      },
      text: (more: string) => {
        text += more;
      },
      close: (name: string) => {
        flush();
        events.push([name]);
      },
    };
    const scanner = new MarkupScanner(hears, "xml");
    for (let at = 0; at < markup.length; at += size) scanner.write(markup.slice(at, at + size));
    scanner.end();
    return events;
  };
  for (let size = 1; size < markup.length; size++) expect(eventsOf(size)).toEqual(eventsOf(markup.length));
  expect(eventsOf(markup.length)).toEqual([
    ["a", { b: "1 & 2", c: "3" }, false],
    "x < y",
    ["d", {}, true],
    "<e>é",
    ["a"],
  ]);
});

test("tags without end are read in linear time", () => {
  for (const piece of ["<div>", "<a b='", "<!--", "&amp", "<figcaption>", "</p>", "<script>", "<p x=1 "])
    expect(textOfMarkup(piece.repeat(200_000)).text.length).toBeLessThan(2_000_000);
});
