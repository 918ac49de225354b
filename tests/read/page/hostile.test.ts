import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPage } from "../../../src/read/page/page.ts";
import { LINEAR, workOf } from "../../work.ts";
import { zonesOf } from "./story.ts";

const PROSE = "<p>The harbour board said on Tuesday that it would raise its fees again.</p>";

const PAGES: readonly (readonly [string, (times: number) => string])[] = [
  ["nested blocks", (times) => "<div>".repeat(times * 100)],
  ["nested blocks with text", (times) => `<div>${PROSE}`.repeat(times * 60)],
  ["nested parts of lines", (times) => `${"<b>".repeat(times * 100)}x`],
  ["nested tables", (times) => "<table><tr><td>".repeat(times * 50)],
  ["nested lists", (times) => "<ul><li>".repeat(times * 50)],
  ["nested bylines", (times) => "<div class=author>".repeat(times * 60)],
  ["ends of nothing", (times) => "</div></span></p>".repeat(times * 60)],
  ["ends of what is far out", (times) => `<span><div>${"<b>".repeat(300)}${"</span>".repeat(times * 60)}`],
  ["angle brackets", (times) => "<".repeat(times * 400)],
  ["ampersands", (times) => "&".repeat(times * 400)],
  ["openings of comments", (times) => "<!--".repeat(times * 100)],
  ["scripts without an end", (times) => "<script>".repeat(times * 100)],
  ["attributes", (times) => `<div ${"a=b ".repeat(times * 100)}>`],
  ["names of one element", (times) => `<div class="${"nav-x ".repeat(times * 100)}">x</div>`],
  [
    "names of many elements",
    (times) => Array.from({ length: times * 60 }, (_, i) => `<i id=a${i}>`).join(""),
  ],
  ["line breaks", (times) => `<p>${"word<br>".repeat(times * 100)}`],
  ["white space", (times) => `<p>${" ".repeat(times * 2000)}x`],
  ["headlines", (times) => `<article><h1>Fees rise</h1>${PROSE}</article>`.repeat(times * 10)],
  ["parts of a title", (times) => `<title>${" | a".repeat(times * 100)}</title>${PROSE}`],
  ["days", (times) => "<time datetime=2023-03-07>x</time>".repeat(times * 40)],
  [
    "lists in linked data",
    (times) => `<script type="application/ld+json">${"[".repeat(times * 200)}</script>`,
  ],
  [
    "linked data",
    (times) => `<script type="application/ld+json">{"@type":"Article"}</script>`.repeat(times * 20),
  ],
  ["paragraphs", (times) => PROSE.repeat(times * 20)],
  ["pictures", (times) => `<div><img>${PROSE}</div>`.repeat(times * 15)],
];

describe("twice the page costs about twice the work", () => {
  test.each(PAGES)("%s", (_name, make) => {
    workOf(() => readPage(make(1)));
    const once = workOf(() => readPage(make(8)));
    const twice = workOf(() => readPage(make(16)));
    expect(twice / once).toBeLessThan(LINEAR);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    "<p>",
    "</p>",
    "<div class=comments>",
    "</div>",
    "<a href=/x>",
    "</a>",
    "<h1>",
    "</h1>",
    "<article>",
  ),
  fc.constantFrom(
    "</article>",
    "<li>",
    "<ul>",
    "<br>",
    "<figure>",
    "<img>",
    "<svg>",
    "<title>",
    "<script>",
    "</script>",
  ),
  fc.constantFrom(
    '<meta name="author" content="Ana Ruiz">',
    '<time datetime="2023-03-07">',
    "&amp;",
    "&#x1f600;",
    "<!--",
    "-->",
  ),
  fc.constantFrom(
    "The board said that it would raise its fees. ",
    "By Ana Ruiz",
    "Read more",
    "\ud800",
    "\u0000",
    "<",
    "&",
  ),
  fc.string({ maxLength: 12 }),
);

test("any page gives a text whose zones and lines are in order and within it", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const page = pieces.join("");
      const { text, zones, lines } = readPage(page);
      let at = 0;
      for (const { start, end } of zones) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect(lines.map(({ start }) => start)).toEqual(
        text === "" ? [] : [...text.matchAll(/(?:^|\n\n)/g)].map((found) => found.index + found[0].length),
      );
      for (const { from, to } of lines) expect(0 <= from && from < to && to <= page.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

test("text, made a page and read again, is the same text, and its lines stand in the page", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9&<“”’—é]{1,9}$/);
  const line = fc.array(word, { minLength: 6, maxLength: 30 }).map((words) => `${words.join(" ")}.`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 12 }), (written) => {
      const page = `<html><body><nav><a href=/>Home</a></nav><main>${written.map((it) => `<p>${escaped(it)}</p>`).join("\n")}</main></body></html>`;
      const found = readPage(page);
      expect(found.text).toBe(written.join("\n\n"));
      expect(zonesOf(found)).toEqual({ body: written });
      for (const [i, { from, to }] of found.lines.entries())
        expect(page.slice(from, to)).toBe(escaped(written[i]));
    }),
    { numRuns: 200 },
  );
});
