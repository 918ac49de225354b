import { Shape } from "../language/shape.ts";
import type { Tokens } from "../language/tokens.ts";
import { characterClass, LOWER, NEWLINE, OTHER, SPACE } from "../text/characters.ts";
import type { Quotation } from "./document.ts";

type Kind = "double" | "single" | "twin" | "angle";

interface Open {
  readonly kind: Kind;
  readonly first: number;
  readonly continued: boolean;
}

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ["“", "double"],
  ["”", "double"],
  ["„", "double"],
  ['"', "double"],
  ["‘", "single"],
  ["’", "single"],
  ["'", "single"],
  ["``", "twin"],
  ["''", "twin"],
  ["‘‘", "twin"],
  ["’’", "twin"],
  ["«", "angle"],
  ["»", "angle"],
]);

const OPENERS: ReadonlySet<string> = new Set(["“", "„", "``", "‘‘", "«", "‘"]);
const CLOSERS: ReadonlySet<string> = new Set(["”", "»", "’’"]);
const ELISIONS: ReadonlySet<string> = new Set([
  "em",
  "n",
  "til",
  "cause",
  "tis",
  "twas",
  "bout",
  "round",
  "s",
]);
/** Behind them a quotation may begin. */
const BREAKS: ReadonlySet<string> = new Set([".", ",", ":", "!", "?", ";"]);
/** Right before a closing mark they end what was said. */
const HANDS_OVER: ReadonlySet<string> = new Set([",", ".", "!", "?", "…"]);
const MAX_DEPTH = 3;

/** Finds quotations paragraph by paragraph: curly, straight, single, '' and ``, nested, unclosed, running over paragraphs. */
export class QuotationFinder {
  readonly found: Quotation[] = [];
  readonly #text: string;
  readonly #tokens: Tokens;
  #running: Kind | undefined;

  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.#tokens = tokens;
  }

  /** Reads the tokens `first … last` of one paragraph, which must come in order. */
  paragraph(first: number, last: number): void {
    const stack: Open[] = [];
    const lastSingle = this.#lastSingleCloser(first, last);
    const before = this.found.length;
    for (let i = first; i < last; i++) {
      if ((this.#tokens.shape[i] & Shape.QuoteMark) === 0) continue;
      const mark = this.#text.slice(this.#tokens.start[i], this.#tokens.end[i]);
      const kind = KINDS.get(mark);
      if (kind === undefined) continue;
      if (this.#closesOther(stack, kind, mark, i)) this.#close(stack, stack[stack.length - 1].kind, i + 1);
      else if (this.#closes(stack, kind, mark, i, lastSingle)) {
        if (kind === "twin" ? this.#isTripled(i) : this.#isDoubled(kind, i)) i++;
        this.#close(stack, kind, i + 1);
      } else if (this.#opens(stack, kind, mark, i, lastSingle))
        stack.push({ kind, first: i, continued: i === first && kind === this.#running });
    }
    this.#running = stack[0]?.kind;
    while (stack.length > 0) this.#add(stack, last, false);
    this.#sortAndLink(before);
  }

  #closes(stack: readonly Open[], kind: Kind, mark: string, i: number, lastSingle: number): boolean {
    if (!stack.some((open) => open.kind === kind)) return false;
    if (kind === "single") return mark !== "‘" && i <= lastSingle && this.#closesSingle(i, lastSingle);
    if (OPENERS.has(mark)) return mark === "“" && this.#endsWord(i);
    if (CLOSERS.has(mark) || mark === "''") return true;
    return stack.at(-1)?.kind === kind || !this.#opensByPlace(i);
  }

  /** A closing mark of another kind than the opening one: `“We left,» she said`, `"We left,'' she said`. */
  #closesOther(stack: readonly Open[], kind: Kind, mark: string, i: number): boolean {
    const open = stack.at(-1);
    if (open === undefined || open.kind === "single" || kind === "single") return false;
    if (stack.some((other) => other.kind === kind) || !(CLOSERS.has(mark) || mark === "''")) return false;
    return HANDS_OVER.has(this.#text[this.#tokens.start[i] - 1]) && !this.#opensByPlace(i);
  }

  /** Three single marks in a row close a quotation inside another: the last one belongs to them. */
  #isTripled(i: number): boolean {
    const { start, end } = this.#tokens;
    return start[i + 1] === end[i] && this.#text[end[i]] === "'" && end[i + 1] === end[i] + 1;
  }

  /** `“T”"`: a nested quotation was closed by the first mark, the one around it by the second. */
  #isDoubled(kind: Kind, i: number): boolean {
    const { start, end } = this.#tokens;
    const next = this.#text.slice(start[i + 1], end[i + 1]);
    return (
      kind === "double" && start[i + 1] === end[i] && KINDS.get(next) === kind && !this.#opensByPlace(i + 1)
    );
  }

  #opens(stack: readonly Open[], kind: Kind, mark: string, i: number, lastSingle: number): boolean {
    if (stack.length >= MAX_DEPTH || stack.at(-1)?.kind === kind) return false;
    // Some write a closing mark at both ends: ”We left,” she said.
    if (CLOSERS.has(mark)) return mark === "”" && this.#opensByPlace(i);
    if (kind !== "single") return OPENERS.has(mark) || this.#opensByPlace(i) || this.#standsApart(mark, i);
    return mark !== "’" && i < lastSingle && this.#opensByPlace(i) && !this.#isElision(i);
  }

  /** An opening mark typed for a closing one: `“We left,“ she said`. */
  #endsWord(i: number): boolean {
    const { start, end } = this.#tokens;
    const before = characterClass(this.#text.charCodeAt(start[i] - 1));
    const after = characterClass(this.#text.charCodeAt(end[i]));
    return before !== SPACE && before !== NEWLINE && (after === SPACE || after === NEWLINE);
  }

  #isElision(i: number): boolean {
    const next = this.#tokens.lower[i + 1] ?? "";
    return ELISIONS.has(next) || /^\d\d(?:s|$)/.test(next.slice(0, 3));
  }

  /** A space, a bracket or a dash stands before it, and no space after it. */
  #opensByPlace(i: number): boolean {
    const { start, end } = this.#tokens;
    const before = start[i] === 0 ? SPACE : characterClass(this.#text.charCodeAt(start[i] - 1));
    const after = characterClass(this.#text.charCodeAt(end[i]));
    return (
      (before === SPACE || before === NEWLINE || before === OTHER) &&
      after !== SPACE &&
      after !== NEWLINE &&
      end[i] < this.#text.length
    );
  }

  /** `" Is it safe? " she asked`: marks with a space on either side, the first of a paragraph or behind the end of a sentence. */
  #standsApart(mark: string, i: number): boolean {
    const { start, end, lower } = this.#tokens;
    if (mark !== '"' || characterClass(this.#text.charCodeAt(end[i])) !== SPACE) return false;
    const before = start[i] === 0 ? NEWLINE : characterClass(this.#text.charCodeAt(start[i] - 1));
    return before === NEWLINE || (before === SPACE && BREAKS.has(lower[i - 1]));
  }

  /** After a plural, "workers’ rights" is a possessive as long as another mark can close the quotation. */
  #closesSingle(i: number, lastSingle: number): boolean {
    const { start, end } = this.#tokens;
    const before = this.#text.charCodeAt(start[i] - 1);
    const beforeClass = characterClass(before);
    if (beforeClass === SPACE || beforeClass === NEWLINE) return false;
    const possessive =
      before === 0x73 &&
      this.#text.charCodeAt(end[i]) === 0x20 &&
      characterClass(this.#text.charCodeAt(end[i] + 1)) === LOWER;
    return !possessive || i >= lastSingle;
  }

  #lastSingleCloser(first: number, last: number): number {
    for (let i = last - 1; i >= first; i--) {
      if ((this.#tokens.shape[i] & Shape.QuoteMark) === 0) continue;
      const code = this.#text.charCodeAt(this.#tokens.start[i]);
      if (
        (code === 0x2019 || code === 0x27) &&
        this.#tokens.end[i] === this.#tokens.start[i] + 1 &&
        this.#closesSingle(i, i)
      )
        return i;
    }
    return -1;
  }

  #close(stack: Open[], kind: Kind, last: number): void {
    while (stack.at(-1)?.kind !== kind) this.#add(stack, last - 1, false);
    this.#add(stack, last, true);
  }

  #add(stack: Open[], last: number, closed: boolean): void {
    const open = stack.pop();
    if (!open || last - open.first < 2) return;
    const { start, end } = this.#tokens;
    this.found.push({
      start: start[open.first],
      end: end[last - 1],
      first: open.first,
      last,
      parent: -1,
      continued: open.continued,
      closed,
    });
  }

  /** Orders the new quotations by where they open, links each to the one around it, and marks their tokens. */
  #sortAndLink(from: number): void {
    const added = this.found.splice(from).sort((a, b) => a.first - b.first || b.last - a.last);
    const around: number[] = [];
    for (const quotation of added) {
      while (around.length > 0 && this.found[around[around.length - 1]].last <= quotation.first) around.pop();
      const place = this.found.length;
      this.found.push({ ...quotation, parent: around.at(-1) ?? -1 });
      this.#tokens.quotation.fill(place, quotation.first, quotation.last);
      around.push(place);
    }
  }
}
