import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { optionalPackage } from "../../../../src/read/optional-package.ts";
import { folderOf, inChunks, read } from "../../inputs.ts";
import { makePdf, type Placed } from "./make-pdf.ts";

const pdf = (pages: readonly (readonly Placed[])[], info?: string) =>
  read(["-"], { stdin: inChunks(makePdf(pages, info), 999) });

/** Lines one below the other. */
const column = (x: number, top: number, ...lines: string[]): Placed[] =>
  lines.map((text, i) => ({ text, x, y: top - 12 * i }));

describe("a PDF document", () => {
  test("gives its paragraphs, lines joined and hyphens healed", async () => {
    const lines = column(
      50,
      700,
      "The board said on Friday that fees would rise by five per",
      "cent, which its chair, Ana Ruiz, called a step that was un-",
      "avoidable and, she said, overdue.",
    );
    const more = column(50, 640, "It was the first rise in years.");
    const [article] = await pdf([[...lines, ...more]], "/Title(Fees rise)/Author(Ana Ruiz)");
    expect(article).toMatchObject({
      format: "pdf",
      title: "Fees rise",
      authors: ["Ana Ruiz"],
      text: "The board said on Friday that fees would rise by five per cent, which its chair, Ana Ruiz, called a step that was unavoidable and, she said, overdue.\n\nIt was the first rise in years.",
    });
  });

  test("gives columns one after the other, whatever order they were drawn in, and what stands over both first", async () => {
    const left = column(50, 650, "Left one stands at the top of the", "page and left two under it.");
    const right = column(320, 650, "Right one stands beside it and", "right two under that.");
    const head = { text: "A headline over both columns of the whole page", x: 50, y: 700, size: 18 };
    const rows = [head, left[0], right[0], left[1], right[1]];
    const [{ text }] = await pdf([rows]);
    expect(text).toBe(
      "A headline over both columns of the whole page\n\nLeft one stands at the top of the page and left two under it.\n\nRight one stands beside it and right two under that.",
    );
  });

  test("leaves out what runs over its pages, and their numbers", async () => {
    const page = (number: number, ...lines: string[]): Placed[] => [
      { text: `The Paper, issue ${number}`, x: 50, y: 780 },
      ...column(50, 700, ...lines),
      { text: String(number), x: 300, y: 20 },
    ];
    const [{ text }] = await pdf([
      page(1, "The first page ends in the middle of a sentence that goes"),
      page(2, "on here, on the second one."),
      page(3, "The third."),
    ]);
    expect(text).toBe(
      "The first page ends in the middle of a sentence that goes on here, on the second one.\n\nThe third.",
    );
  });

  test("without text is a scanned one; a damaged one is told", async () => {
    expect(await pdf([[]])).toMatchObject([
      { code: "empty", message: expect.stringMatching(/scanned PDF.*ocrmypdf/) },
    ]);
    const folder = folderOf({ "a.pdf": "%PDF-1.4\nno" });
    expect(await read([join(folder, "a.pdf")])).toMatchObject([{ code: "unreadable" }]);
    expect(await read(["-"], { maxSize: 100, stdin: inChunks(makePdf([[]]), 99) })).toMatchObject([
      { code: "too-large" },
    ]);
  });
});

test("a package that is not installed is none", () => {
  expect(optionalPackage("no-package-of-this-name")).toBe(undefined);
});
