import type { Element } from "./element.ts";
import type { Passage } from "./passage.ts";

const UNEVEN = /[^\S ]| {2}/;
const SPACES = /\s+/g;
/** Marks for typesetting that nobody sees, and control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a page may hold any
const UNSEEN = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g;

const even = (written: string): string => {
  const seen = written.search(UNSEEN) < 0 ? written : written.replace(UNSEEN, "");
  return UNEVEN.test(seen) ? seen.replace(SPACES, " ") : seen;
};

/** Gathers the text of a page into passages. */
export class Passages {
  readonly found: Passage[] = [];
  /** What was read of the passage so far. It is joined once, and its last character is kept beside it. */
  #parts: string[] = [];
  #last = "";
  #length = 0;
  #start = 0;
  #end = 0;
  #linked = 0;
  #element: Element | null = null;
  /** A line ended here, and what comes next will show whether a paragraph did. */
  #lineEnded = false;
  /** A part of a line begins or ends here, which its style may set apart. */
  #parted = false;

  part(): void {
    this.#parted = true;
  }

  add(written: string, start: number, end: number, inmost: Element): void {
    let text = even(written);
    if ((this.#last === "" || this.#last === " ") && text.startsWith(" ")) text = text.slice(1);
    if (text === "") return;
    if (this.#lineEnded && text !== " ") this.#resume(text);
    if (this.#parted && ENDS_WORD.test(this.#last) && BEGINS_WORD.test(text)) this.#push(" ");
    this.#parted = false;
    if (this.#length === 0) this.#begin(start, inmost);
    this.#push(text);
    if (text !== " ") this.#end = end;
    if (inmost.isLink) this.#linked += text.length;
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text[text.length - 1];
  }

  #begin(start: number, inmost: Element): void {
    this.#start = start;
    this.#element = inmost.isInline ? inmost.parent : inmost;
  }

  /** A line was broken, by its writer or its width. */
  endLine(): void {
    if (this.#lineEnded) this.end();
    else this.#lineEnded = this.#length > 0;
  }

  /** Text that goes on in small letters after a line without an end is one paragraph. */
  #resume(text: string): void {
    this.#lineEnded = false;
    const last = this.#last === " " ? (this.#parts.at(-1)?.trimEnd().at(-1) ?? "") : this.#last;
    if (!/[\p{L}\d,]/u.test(last) || !/^["“‘(]?\p{Ll}/u.test(text)) this.end();
    else if (this.#last !== " ") this.#push(" ");
  }

  /** Ends the passage, if there is one. */
  end(): void {
    if (this.#length > 0) this.#finish();
    this.#lineEnded = false;
  }

  #finish(): void {
    const text = this.#parts.join("").trimEnd();
    const linked = Math.min(this.#linked, text.length);
    if (text !== "" && this.#element !== null)
      this.found.push({ text, start: this.#start, end: this.#end, element: this.#element, linked });
    this.#parts = [];
    this.#last = "";
    this.#length = 0;
    this.#linked = 0;
    this.#element = null;
  }
}

const ENDS_WORD = /[\p{Ll}\d]/u;
const BEGINS_WORD = /^[\p{Lu}\d]/u;
