import type { ZoneName } from "../../document/document.ts";
import type { MadeText } from "../markup/made-text.ts";
import { TextMaker } from "../markup/text-maker.ts";
import type { XmlElement } from "./element.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements of XHTML and NITF that stand alone. */
const BREAKS = names(
  "p div section article h1 h2 h3 h4 h5 h6 hl1 hl2 hedline li ul ol dl dt dd table tr blockquote bq block pre figure hr body body.content header footer note pre credit caption nitf-table lead",
);
const LINES = names("br");
const CELLS = names("td th nitf-col");
/** What is no text of the article: pictures' addresses and their makers, scripts. */
const UNREAD = names(
  "script style head docdata media-reference media-metadata media-producer media-object object data",
);

const ZONES: ReadonlyMap<string, ZoneName> = new Map([
  ["figcaption", "caption"],
  ["media-caption", "caption"],
  ["byline", "byline"],
  ["dateline", "dateline"],
  ["tagline", "author-bio"],
  ["copyrite", "boilerplate"],
  ["rights", "boilerplate"],
]);

/** The text of an element of XHTML or NITF, a block a paragraph. */
export function textOfElement(element: XmlElement): MadeText {
  const maker = new TextMaker();
  add(element, maker, false);
  return maker.finish();
}

function add({ name, children }: XmlElement, maker: TextMaker, isZoned: boolean): void {
  if (UNREAD.has(name)) return;
  const zone = isZoned ? undefined : ZONES.get(name);
  if (LINES.has(name)) maker.line();
  if (CELLS.has(name)) maker.space();
  if (zone !== undefined) maker.openZone(zone);
  else if (BREAKS.has(name)) maker.paragraph();
  for (const child of children)
    if (typeof child === "string") maker.text(child);
    else add(child, maker, isZoned || zone !== undefined);
  if (zone !== undefined) maker.closeZone();
  else if (BREAKS.has(name)) maker.paragraph();
}
