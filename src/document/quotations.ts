import { Shape } from "../language/shape.ts";
import type { Tokens } from "../language/tokens.ts";
import type { Quotation } from "./document.ts";
import { MarkNeighbours } from "./mark-neighbours.ts";
import { closesByForm, isCloser, isOpener, kindOf, type MarkKind } from "./quotation-marks.ts";
import { QuotationStack } from "./quotation-stack.ts";

const MAX_DEPTH = 3;
const UNKNOWN = -2;
const CURLY_APOSTROPHE = 0x2019;
const APOSTROPHE = 0x27;

/** Finds quotations paragraph by paragraph: curly, straight, single, '' and ``, nested, unclosed, running over paragraphs. */
export class QuotationFinder {
  readonly found: Quotation[] = [];
  readonly #text: string;
  readonly #tokens: Tokens;
  readonly #neighbours: MarkNeighbours;
  readonly #stack = new QuotationStack();
  /** The kind of the one that the paragraph before left open. */
  #running: MarkKind | undefined;
  #first = 0;
  #last = 0;
  /** The last single mark of the paragraph that can close; `UNKNOWN` as long as nothing has asked. */
  #lastSingle = UNKNOWN;

  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
    this.#neighbours = new MarkNeighbours(text, tokens);
  }

  /** Reads the tokens `first … last` of one paragraph, which must come in order. */
  paragraph(first: number, last: number): void {
    this.#first = first;
    this.#last = last;
    this.#lastSingle = UNKNOWN;
    for (let i = this.#nextMark(first); i < last; i = this.#nextMark(i + 1)) i = this.#readMark(i);
    this.#running = this.#stack.outermost;
    this.#stack.finish(last, this.#tokens, this.found);
  }

  /** The first quotation mark from a token on, or the end of the paragraph. */
  #nextMark(from: number): number {
    const { shape } = this.#tokens;
    const last = this.#last;
    let i = from;
    while (i < last && (shape[i] & Shape.QuoteMark) === 0) i++;
    return i;
  }

  /** Closes or opens quotations with a mark, and returns the last token that belongs to it. */
  #readMark(i: number): number {
    const mark = this.#markAt(i);
    const kind = kindOf(mark);
    if (kind === undefined) return i;
    const other = this.#stack.innermost;
    if (other !== undefined && this.#closesOther(other, kind, mark, i)) this.#stack.close(other, i + 1);
    else if (this.#closes(kind, mark, i)) {
      const last = (kind === "twin" ? this.#neighbours.isTripled(i) : this.#isDoubled(kind, i)) ? i + 1 : i;
      this.#stack.close(kind, last + 1);
      return last;
    } else if (this.#opens(kind, mark, i))
      this.#stack.open(kind, i, i === this.#first && kind === this.#running);
    return i;
  }

  #markAt(i: number): string {
    return this.#text.slice(this.#tokens.start[i], this.#tokens.end[i]);
  }

  /** A closing mark of another kind than the opening one: `“We left,» she said`, `"We left,'' she said`. */
  #closesOther(innermost: MarkKind, kind: MarkKind, mark: string, i: number): boolean {
    if (innermost === "single" || kind === "single") return false;
    return closesByForm(mark) && !this.#stack.has(kind) && this.#neighbours.handsOver(i);
  }

  #closes(kind: MarkKind, mark: string, i: number): boolean {
    if (!this.#stack.has(kind)) return false;
    if (kind === "single") return mark !== "‘" && this.#closesSingle(i);
    // An opening mark typed for a closing one: `“We left,“ she said`.
    if (isOpener(mark)) return mark === "“" && this.#neighbours.endsWord(i);
    return closesByForm(mark) || this.#stack.innermost === kind || !this.#neighbours.opens(i);
  }

  /** A possessive is no closing mark as long as another one can close the quotation. */
  #closesSingle(i: number): boolean {
    const last = this.#lastSingleCloser();
    return i <= last && this.#neighbours.closesSingle(i, i >= last);
  }

  #opens(kind: MarkKind, mark: string, i: number): boolean {
    if (this.#stack.depth >= MAX_DEPTH || this.#stack.innermost === kind) return false;
    // Some write a closing mark at both ends: ”We left,” she said.
    if (isCloser(mark)) return mark === "”" && this.#neighbours.opens(i);
    if (kind === "single")
      return (
        mark !== "’" &&
        i < this.#lastSingleCloser() &&
        this.#neighbours.opens(i) &&
        !this.#neighbours.isElision(i)
      );
    return isOpener(mark) || this.#neighbours.opens(i) || (mark === '"' && this.#neighbours.standsApart(i));
  }

  /** `“T”"`: a nested quotation was closed by the first mark, the one around it by the second. */
  #isDoubled(kind: MarkKind, i: number): boolean {
    if (kind !== "double" || this.#tokens.start[i + 1] !== this.#tokens.end[i]) return false;
    return kindOf(this.#markAt(i + 1)) === kind && !this.#neighbours.opens(i + 1);
  }

  #lastSingleCloser(): number {
    if (this.#lastSingle === UNKNOWN) this.#lastSingle = this.#findLastSingle();
    return this.#lastSingle;
  }

  #findLastSingle(): number {
    const { shape, start, end } = this.#tokens;
    for (let i = this.#last - 1; i >= this.#first; i--) {
      if ((shape[i] & Shape.QuoteMark) === 0 || end[i] !== start[i] + 1) continue;
      const code = this.#text.charCodeAt(start[i]);
      if ((code === CURLY_APOSTROPHE || code === APOSTROPHE) && this.#neighbours.closesSingle(i, true))
        return i;
    }
    return -1;
  }
}
