import type { Tokens } from "../language/tokens.ts";
import type { Quotation } from "./document.ts";
import type { MarkKind } from "./quotation-marks.ts";

/** A quotation that is open: its mark and where that stands. */
interface Open {
  readonly kind: MarkKind;
  readonly first: number;
  readonly continued: boolean;
}

/** A quotation that has ended, before it is known what stands around it. */
interface Ended {
  readonly first: number;
  readonly last: number;
  readonly continued: boolean;
  readonly closed: boolean;
}

/** The quotations of one paragraph: those that are open where the reading stands, and those that have ended. */
export class QuotationStack {
  /** The innermost last. */
  readonly #open: Open[] = [];
  readonly #ended: Ended[] = [];

  get depth(): number {
    return this.#open.length;
  }

  get outermost(): MarkKind | undefined {
    return this.#open.length === 0 ? undefined : this.#open[0].kind;
  }

  get innermost(): MarkKind | undefined {
    return this.#open.length === 0 ? undefined : this.#open[this.#open.length - 1].kind;
  }

  has(kind: MarkKind): boolean {
    for (const open of this.#open) if (open.kind === kind) return true;
    return false;
  }

  open(kind: MarkKind, first: number, continued: boolean): void {
    this.#open.push({ kind, first, continued });
  }

  /** Closes the innermost quotation of a kind that is open; those inside it end before its mark. */
  close(kind: MarkKind, last: number): void {
    while (this.innermost !== kind) this.#end(last - 1, false);
    this.#end(last, true);
  }

  /** Ends the paragraph: orders its quotations by where they open, links each to the one around it and marks its tokens. */
  finish(last: number, { start, end, quotation }: Tokens, found: Quotation[]): void {
    while (this.#open.length > 0) this.#end(last, false);
    if (this.#ended.length === 0) return;
    this.#ended.sort((a, b) => a.first - b.first || b.last - a.last);
    const around: number[] = [];
    for (const { first, last, continued, closed } of this.#ended) {
      while (around.length > 0 && found[around[around.length - 1]].last <= first) around.pop();
      const parent = around.at(-1) ?? -1;
      around.push(found.length);
      quotation.fill(found.length, first, last);
      found.push({ start: start[first], end: end[last - 1], first, last, parent, continued, closed });
    }
    this.#ended.length = 0;
  }

  /** Ends the innermost quotation; a mark with nothing behind it is none. */
  #end(last: number, closed: boolean): void {
    const open = this.#open.pop();
    if (open !== undefined && last - open.first >= 2)
      this.#ended.push({ first: open.first, last, continued: open.continued, closed });
  }
}
