import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { type Attributes, isRead, NO_ATTRIBUTES } from "./attributes.ts";

/** Hears what a page is made of, in order. Places are those of the page's characters. */
export interface PageEvents {
  open(name: string, attributes: Attributes, isClosed: boolean): void;
  close(name: string): void;
  text(written: string, start: number, end: number): void;
  /** Titles and scripts of drawings are none of the page's. */
  isInDrawing(): boolean;
}

/** Longest name of a tag that HTML knows is a tenth of it; one without an end would be copied for nothing. */
const MAX_NAME = 60;
const MAX_VALUE = 16_384;

/**
 * Reads a page tag by tag. The tokenizer alone of the package is used: its parser keeps open elements in a list that
 * takes longer for each the deeper they are nested.
 */
export function scan(page: string, events: PageEvents): void {
  const tokenizer = new Tokenizer({}, new Scanner(page, events));
  tokenizer.write(page);
  tokenizer.end();
}

class Scanner implements TokenizerCallbacks {
  readonly #page: string;
  readonly #events: PageEvents;
  #name = "";
  #attributes: Record<string, string> | null = null;
  #attribute = "";
  #value = "";

  constructor(page: string, events: PageEvents) {
    this.#page = page;
    this.#events = events;
  }

  isInForeignContext(): boolean {
    return this.#events.isInDrawing();
  }

  ontext(start: number, end: number): void {
    this.#events.text(this.#page.slice(start, end), start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    this.#events.text(String.fromCodePoint(codePoint), this.#page.lastIndexOf("&", end - 1), end);
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#page.slice(start, Math.min(end, start + MAX_NAME)).toLowerCase();
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    const name = end - start > MAX_NAME ? "" : this.#page.slice(start, end).toLowerCase();
    this.#attribute = isRead(name) ? name : "";
    this.#value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute !== "" && this.#value.length < MAX_VALUE)
      this.#value += this.#page.slice(start, Math.min(end, start + MAX_VALUE));
  }

  onattribentity(codePoint: number): void {
    if (this.#attribute !== "" && this.#value.length < MAX_VALUE)
      this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    if (this.#attribute === "") return;
    this.#attributes ??= {};
    // The first of two of a name counts.
    this.#attributes[this.#attribute] ??= this.#value;
  }

  onopentagend(): void {
    this.#open(false);
  }

  onselfclosingtag(): void {
    this.#open(true);
  }

  #open(isClosed: boolean): void {
    if (this.#name !== "") this.#events.open(this.#name, this.#attributes ?? NO_ATTRIBUTES, isClosed);
    this.#name = "";
  }

  onclosetag(start: number, end: number): void {
    this.#events.close(this.#page.slice(start, Math.min(end, start + MAX_NAME)).toLowerCase());
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
