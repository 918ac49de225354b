import type { ZoneName } from "../../document/document.ts";
import type { ArticleFacts } from "../../facts/record.ts";

/** Parts of a page that are read past, and what people call them. */
const SKIPPED: { readonly [zone in ZoneName]?: string } = {
  byline: "a byline",
  boilerplate: "something that serves the page (a teaser, a share line, a notice)",
  "author-bio": "a note on the author",
  tags: "a list of tags",
};

/** The zone that a stretch of the text stands in; undefined for none. */
export const zoneAt = ({ article }: ArticleFacts, start: number, end: number): ZoneName | undefined =>
  article.zones.find((zone) => zone.start < end && zone.end > start)?.zone;

/** Why a line gives no fact. */
export function whyNothing(line: string, zone: ZoneName | undefined): string {
  if (line.trim() === "") return "no fact stands here: the line is empty";
  const skipped = zone === undefined ? undefined : SKIPPED[zone];
  return skipped === undefined
    ? "no fact stands here, and nothing was weighed as a name"
    : `no fact stands here: it is ${skipped}, which gives none`;
}
