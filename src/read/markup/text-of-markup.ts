import type { ZoneName } from "../../document/document.ts";
import type { MadeText } from "./made-text.ts";
import { MarkupScanner } from "./scan.ts";
import { TextMaker } from "./text-maker.ts";

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const BREAKS = names(
  "p div article section header footer main aside h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr blockquote pre figure figcaption hr address form fieldset center body html nav",
);
/** What they hold is no text of the article. */
const UNREAD = names(
  "script style noscript template svg math iframe object audio video select textarea button title",
);
const CELLS = names("td th");

const ZONES: ReadonlyMap<string, ZoneName> = new Map([
  ["figcaption", "caption"],
  ["nav", "boilerplate"],
  ["footer", "boilerplate"],
]);

/** The text that a fragment of HTML shows, a block a paragraph, as feeds and records hold it. Total, and linear. */
export function textOfMarkup(markup: string): MadeText {
  const reader = new FragmentReader();
  const scanner = new MarkupScanner(reader, "html");
  scanner.write(markup);
  scanner.end();
  return reader.finish();
}

class FragmentReader {
  readonly #maker = new TextMaker();
  /** The elements that are passed over, from the outermost one that is open on: a name and how often it is open. */
  #unread = "";
  #times = 0;

  open(name: string, _attributes: unknown, isClosed: boolean): void {
    if (this.#unread !== "") {
      if (name === this.#unread && !isClosed) this.#times++;
    } else if (UNREAD.has(name) && !isClosed) {
      this.#unread = name;
      this.#times = 1;
    } else this.#read(name);
  }

  #read(name: string): void {
    if (name === "br") this.#maker.line();
    else if (ZONES.has(name)) this.#maker.openZone(name, ZONES.get(name));
    else if (BREAKS.has(name)) this.#maker.paragraph();
    else if (CELLS.has(name)) this.#maker.space();
  }

  text(text: string): void {
    if (this.#unread === "") this.#maker.text(text);
  }

  close(name: string): void {
    if (this.#unread !== "") {
      if (name === this.#unread && --this.#times === 0) this.#unread = "";
    } else if (name === "figure") this.#maker.closeZone("figcaption");
    else if (ZONES.has(name)) this.#maker.closeZone(name);
    else if (BREAKS.has(name)) this.#maker.paragraph();
  }

  finish(): MadeText {
    return this.#maker.finish();
  }
}
