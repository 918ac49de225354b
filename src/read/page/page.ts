import type { Warning, Zone } from "../../document/document.ts";
import { addressOf, publisherOf } from "./address.ts";
import { authorsOf } from "./authors.ts";
import { dayOf } from "./day.ts";
import { headlineOf } from "./headline.ts";
import { layOut, type Part } from "./layout.ts";
import { linkedArticles } from "./linked-data.ts";
import type { Passage } from "./passage.ts";
import { readHtml } from "./read-html.ts";
import { Story } from "./story.ts";
import { warningsOf } from "./warnings.ts";

/** A line of the text, from `start` on, and the characters of the page that it was made of; `to` is exclusive. */
export interface PageLine {
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** The article of a page, and what the page says about it. */
export interface PageArticle {
  readonly text: string;
  /** The zones that the page's own structure tells; the text itself tells the others. */
  readonly zones: readonly Zone[];
  readonly lines: readonly PageLine[];
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly warnings: readonly Warning[];
}

/** Reads the article of a page: its story, without what stands around it. Total, and linear in the page's length. */
export function readPage(page: string): PageArticle {
  const { passages, head, root } = readHtml(page);
  const told = linkedArticles(head.data);
  const headline = headlineOf(passages, head, told[0]);
  const linked = told.find((one) => one.headline === headline.text) ?? told[0];
  const story = new Story(passages, root, headline.place);
  const parts = layOut(passages, story, headline.place);
  const publisher = publisherOf(head, linked);
  const top = headline.place >= 0 ? headline.place : placeOfFirst(passages, parts);
  return {
    ...written(parts),
    title: headline.text === "" ? null : headline.text,
    authors: authorsOf(head, linked, passages, top, publisher ?? ""),
    publisher,
    url: addressOf(head, linked),
    published: dayOf(head, linked, passages, top),
    warnings: warningsOf(passages, parts, head),
  };
}

const placeOfFirst = (passages: readonly Passage[], parts: readonly Part[]): number =>
  parts.length === 0 ? 0 : passages.indexOf(parts[0].passage);

const BETWEEN = "\n\n";

/** The text, a line a passage with an empty line between them. */
function written(parts: readonly Part[]): Pick<PageArticle, "text" | "zones" | "lines"> {
  const zones: Zone[] = [];
  const lines: PageLine[] = [];
  let text = "";
  for (const { passage, zone } of parts) {
    if (text !== "") text += BETWEEN;
    const start = text.length;
    text += passage.text;
    lines.push({ start, from: passage.start, to: passage.end });
    if (zone !== null) zones.push({ zone, start, end: text.length });
  }
  return { text, zones, lines };
}
