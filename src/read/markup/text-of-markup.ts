import { Parser } from "htmlparser2";
import type { ZoneName } from "../../document/document.ts";
import type { MadeText } from "./made-text.ts";
import { TextMaker } from "./text-maker.ts";

/** Deepest nesting that is followed; beyond it tags are passed over and their text is kept. */
const MAX_DEPTH = 200;

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BREAKS = names(
  "p div article section header footer main aside h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr blockquote pre figure figcaption hr address form fieldset center body html nav",
);
/** What they hold is no text of the article. */
const UNREAD = names(
  "script style noscript template svg math iframe object audio video select textarea button head",
);
const EMPTY = names("area base br col embed hr img input link meta source track wbr");

const ZONES: ReadonlyMap<string, ZoneName> = new Map([
  ["figcaption", "caption"],
  ["nav", "boilerplate"],
  ["footer", "boilerplate"],
]);

/** The text that a fragment of HTML shows, a block a paragraph, as feeds and records hold it. Never throws. */
export function textOfMarkup(markup: string): MadeText {
  const reader = new MarkupReader();
  const parser = new Parser(
    {
      onopentagname: (name) => reader.open(name),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true },
  );
  parser.write(markup);
  parser.end();
  return reader.finish();
}

class MarkupReader {
  readonly #maker = new TextMaker();
  #depth = 0;
  #unread = 0;

  open(name: string): void {
    if (name === "br") return this.#maker.line();
    if (EMPTY.has(name)) return;
    this.#depth++;
    if (UNREAD.has(name)) this.#unread++;
    if (BREAKS.has(name)) this.#maker.paragraph();
    else if (name === "td" || name === "th") this.#maker.space();
    const zone = ZONES.get(name);
    if (zone !== undefined && this.#depth <= MAX_DEPTH) this.#maker.openZone(zone);
  }

  text(text: string): void {
    if (this.#unread === 0) this.#maker.text(text);
  }

  close(name: string): void {
    if (EMPTY.has(name)) return;
    if (UNREAD.has(name)) this.#unread--;
    if (BREAKS.has(name)) this.#maker.paragraph();
    if (ZONES.has(name) && this.#depth <= MAX_DEPTH) this.#maker.closeZone();
    this.#depth--;
  }

  finish(): MadeText {
    return this.#maker.finish();
  }
}
