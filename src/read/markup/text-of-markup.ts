import type { ZoneName } from "../../document/document.ts";
import type { MadeText } from "./made-text.ts";
import { type Attributes, MarkupScanner } from "./scan.ts";
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
  /** The element that is passed over, or whose zone is open, and how often one of its name is open in it. */
  readonly #unread = new Nested();
  readonly #zoned = new Nested();

  open(name: string, attributes: Attributes, isClosed: boolean): void {
    if (isClosed && name !== "br") this.#break(name);
    else if (this.#unread.isOpen) this.#unread.open(name);
    else if (UNREAD.has(name)) this.#unread.begin(name);
    else this.#read(name, attributes);
  }

  #read(name: string, attributes: Attributes): void {
    const zone = ZONES.get(name) ?? (isQuoted(name, attributes) ? "boilerplate" : undefined);
    if (this.#zoned.isOpen) this.#zoned.open(name);
    else if (zone !== undefined) {
      this.#zoned.begin(name);
      this.#maker.openZone(zone);
    }
    this.#break(name);
  }

  #break(name: string): void {
    if (name === "br") this.#maker.line();
    else if (BREAKS.has(name)) this.#maker.paragraph();
    else if (CELLS.has(name)) this.#maker.space();
  }

  text(text: string): void {
    if (!this.#unread.isOpen) this.#maker.text(text);
  }

  close(name: string): void {
    if (this.#unread.isOpen) this.#unread.close(name);
    else this.#closeRead(name);
  }

  #closeRead(name: string): void {
    this.#break(name);
    if (!this.#zoned.isOpen) return;
    this.#zoned.close(name === "figure" ? "figcaption" : name);
    if (!this.#zoned.isOpen) this.#maker.closeZone();
  }

  finish(): MadeText {
    return this.#maker.finish();
  }
}

/** What a message quotes: mail programs mark it, each in its way. */
const isQuoted = (name: string, { type, class: marks = "", id = "" }: Attributes): boolean =>
  (name === "blockquote" && type === "cite") ||
  (name === "div" &&
    (/\b(?:gmail_quote|moz-cite-prefix|yahoo_quoted|OutlookMessageHeader)\b/.test(marks) ||
      /^(?:x_)?divRplyFwdMsg$/.test(id)));

/** An element and those of its name inside it. */
class Nested {
  #name = "";
  #times = 0;

  get isOpen(): boolean {
    return this.#times > 0;
  }

  begin(name: string): void {
    this.#name = name;
    this.#times = 1;
  }

  open(name: string): void {
    if (name === this.#name) this.#times++;
  }

  close(name: string): void {
    if (name === this.#name) this.#times--;
  }
}
