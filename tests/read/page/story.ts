import { type PageArticle, readPage } from "../../../src/read/page/page.ts";

/** Three paragraphs of a story, in words of our own. */
export const STORY = [
  "The harbour board of Vessel Bay said on Tuesday that it would raise its fees by 4.5 percent from next spring.",
  "“We have put this off for three years,” said Ana Ruiz, who chairs the board, at a meeting that was open to all.",
  "Fishermen who came to the meeting said that the new fees would cost each of them about $2,000 a year.",
];

export const paragraphs = (lines: readonly string[] = STORY): string =>
  lines.map((line) => `<p>${line}</p>\n`).join("");

/** What each zone of a page's text says; `body` is what the page leaves to the text itself. */
export function zonesOf({ text, zones }: PageArticle): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let at = 0;
  const add = (zone: string, start: number, end: number): void => {
    const lines = text
      .slice(start, end)
      .split("\n\n")
      .filter((line) => line !== "");
    if (lines.length > 0) found[zone] = [...(found[zone] ?? []), ...lines];
  };
  for (const { zone, start, end } of zones) {
    add("body", at, start);
    add(zone, start, end);
    at = end;
  }
  add("body", at, text.length);
  return found;
}

export const read = (body: string, head = ""): PageArticle =>
  readPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
