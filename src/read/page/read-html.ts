import { marksOf } from "./attribute-marks.ts";
import type { Attributes } from "./attributes.ts";
import type { Element } from "./element.ts";
import { HeadReader, type PageHead } from "./head.ts";
import { Names } from "./marks.ts";
import { OpenElements } from "./open-elements.ts";
import type { Passage } from "./passage.ts";
import { Passages } from "./passages.ts";
import { type PageEvents, scan } from "./scanner.ts";
import { isInline, isVoid } from "./tags.ts";

/** What a page holds: its passages in order, and what it says about itself. */
export interface Html {
  readonly passages: readonly Passage[];
  readonly head: PageHead;
  readonly root: Element;
}

/** Takes a page apart. No script is run and nothing is fetched. */
export function readHtml(page: string): Html {
  const reader = new HtmlReader();
  scan(page, reader);
  return reader.finish();
}

/** Parts of a line between which pages leave the space to their styles: "By" and the name, the name and the day. */
const SET_APART: ReadonlySet<string> = new Set(["a", "span", "time"]);

const PICTURES: ReadonlySet<string> = new Set(["img", "video", "iframe", "svg", "amp-img"]);
/** How many elements around a picture are told of it. */
const NEAR = 5;

class HtmlReader implements PageEvents {
  readonly #open = new OpenElements();
  readonly #passages = new Passages();
  readonly #head = new HeadReader();
  readonly #names = new Names();

  open(name: string, attributes: Attributes, isClosed: boolean): void {
    if (name === "br") this.#passages.endLine();
    else this.#begin(name, attributes, isClosed);
  }

  #begin(name: string, attributes: Attributes, isClosed: boolean): void {
    this.#open.closeBefore(name);
    this.#break(name);
    const marks = marksOf(name, attributes, this.#names);
    this.#head.open(name, attributes, marks, this.#passages.found.length);
    if (PICTURES.has(name)) this.#notePicture();
    if (isVoid(name)) return;
    if (isClosed && this.isInDrawing()) return;
    this.#open.open(name, marks);
  }

  close(name: string): void {
    if (isVoid(name)) return;
    this.#break(name);
    this.#head.close(name);
    this.#open.close(name);
  }

  #notePicture(): void {
    let around: Element | null = this.#open.inmost;
    for (let i = 0; i < NEAR && around !== null; i++, around = around.parent) around.pictures++;
  }

  #break(name: string): void {
    if (SET_APART.has(name)) this.#passages.part();
    else if (!isInline(name) && name !== "img") this.#passages.end();
  }

  text(written: string, start: number, end: number): void {
    const { inmost } = this.#open;
    if (this.#head.text(written, inmost.isUnread) || inmost.isUnread) return;
    this.#passages.add(written, start, end, inmost);
  }

  isInDrawing(): boolean {
    return this.#open.has("svg") || this.#open.has("math");
  }

  finish(): Html {
    this.#passages.end();
    return { passages: this.#passages.found, head: this.#head.finish(), root: this.#open.page };
  }
}
