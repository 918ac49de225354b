import { Tokenizer } from "htmlparser2";

export type Attributes = Readonly<Record<string, string>>;

/** Hears what markup is made of, in order. */
export interface MarkupEvents {
  open(name: string, attributes: Attributes, isClosed: boolean): void;
  text(text: string): void;
  close(name: string): void;
}

/** No tag, attribute or name that means something is longer. */
const MAX_NAME = 100;
const MAX_VALUE = 16_384;

const NONE: Attributes = {};

/**
 * Reads HTML or XML tag by tag, chunk by chunk, in linear time: the tokenizer alone of the package is used, as its parser
 * keeps open elements in a list that takes longer for each the deeper they are nested. Entities are those that HTML or XML
 * itself defines; what a document declares is passed over, so that none of them can grow.
 */
export class MarkupScanner {
  readonly #events: MarkupEvents;
  readonly #isXml: boolean;
  readonly #tokenizer: Tokenizer;
  /** What was written and may still be asked for, and where it begins in the whole. */
  #window = "";
  #base = 0;
  #done = 0;
  #name = "";
  #attributes: Record<string, string> | undefined;
  #attribute = "";
  #value = "";

  constructor(events: MarkupEvents, kind: "html" | "xml") {
    this.#events = events;
    this.#isXml = kind === "xml";
    this.#tokenizer = new Tokenizer({ xmlMode: this.#isXml, decodeEntities: true }, this.#callbacks());
  }

  /** Characters that wait for the end of their tag or comment. */
  get waiting(): number {
    return this.#window.length;
  }

  write(chunk: string): void {
    this.#window = this.#window.slice(this.#done - this.#base) + chunk;
    this.#base = this.#done;
    this.#tokenizer.write(chunk);
  }

  end(): void {
    this.#tokenizer.end();
  }

  #slice(start: number, end: number, longest = Number.POSITIVE_INFINITY): string {
    this.#done = end;
    return this.#window.slice(start - this.#base, Math.min(end, start + longest) - this.#base);
  }

  #nameAt(start: number, end: number): string {
    const name = this.#slice(start, end, MAX_NAME);
    return this.#isXml ? name : name.toLowerCase();
  }

  #callbacks() {
    const pass = (_start: number, end: number): void => {
      this.#done = end;
    };
    return {
      ontext: (start: number, end: number) => this.#events.text(this.#slice(start, end)),
      ontextentity: (point: number, end: number) => {
        this.#done = end;
        this.#events.text(String.fromCodePoint(point));
      },
      oncdata: (start: number, end: number, cut: number) => {
        const written = this.#slice(start, end);
        if (this.#isXml) this.#events.text(written.slice(0, written.length - cut));
      },
      onopentagname: (start: number, end: number) => {
        this.#name = this.#nameAt(start, end);
        this.#attributes = undefined;
      },
      onattribname: (start: number, end: number) => {
        this.#attribute = this.#nameAt(start, end);
        this.#value = "";
      },
      onattribdata: (start: number, end: number) => {
        if (this.#value.length < MAX_VALUE) this.#value += this.#slice(start, end, MAX_VALUE);
      },
      onattribentity: (point: number) => {
        if (this.#value.length < MAX_VALUE) this.#value += String.fromCodePoint(point);
      },
      onattribend: () => {
        this.#attributes ??= Object.create(null) as Record<string, string>;
        // The first of two of a name counts.
        this.#attributes[this.#attribute] ??= this.#value;
      },
      onopentagend: (end: number) => this.#open(end, false),
      onselfclosingtag: (end: number) => this.#open(end, true),
      onclosetag: (start: number, end: number) => this.#events.close(this.#nameAt(start, end)),
      oncomment: pass,
      ondeclaration: pass,
      onprocessinginstruction: pass,
      onend: () => undefined,
    };
  }

  #open(end: number, isClosed: boolean): void {
    this.#done = end;
    this.#events.open(this.#name, this.#attributes ?? NONE, isClosed);
  }
}
