import { type Attributes, MarkupScanner } from "../markup/scan.ts";
import { InputFault } from "../unpack/input-fault.ts";
import { plainName, type XmlElement } from "./element.ts";

/** Elements are nested no deeper in anything that is written for readers. */
const MAX_DEPTH = 200;

/** Where the items of a document stand, and what stands around them. */
export interface XmlItem {
  readonly item: XmlElement;
  /** The element around it with what was read of it so far, items left out. */
  readonly around: XmlElement | undefined;
}

/** The items of an XML document, by their names, as they come: holds one of them, of `limit` characters. */
export class XmlItems {
  readonly #names: ReadonlySet<string>;
  readonly #limit: number;
  readonly #open: XmlElement[] = [];
  readonly #scanner: MarkupScanner;
  #found: XmlItem[] = [];
  #size = 0;
  #root: string | undefined;

  constructor(names: readonly string[], limit: number) {
    this.#names = new Set(names);
    this.#limit = limit;
    this.#scanner = new MarkupScanner(
      {
        open: (name, attributes, isClosed) => this.#begin(name, attributes, isClosed),
        text: (text) => this.#text(text),
        close: () => this.#end(),
      },
      "xml",
    );
  }

  /** The name of the outermost element. */
  get root(): string | undefined {
    return this.#root;
  }

  /** The items that are whole after more of the document. */
  read(chunk: string): readonly XmlItem[] {
    this.#scanner.write(chunk);
    if (this.#scanner.waiting > this.#limit) throw tooLarge(this.#limit);
    return this.#taken();
  }

  end(): readonly XmlItem[] {
    this.#scanner.end();
    if (this.#open.length > 0)
      throw new InputFault("bad-record", "its XML ends in the middle; get the whole file again");
    return this.#taken();
  }

  #taken(): readonly XmlItem[] {
    return this.#found.splice(0);
  }

  #begin(name: string, attributes: Attributes, isClosed: boolean): void {
    if (this.#open.length >= MAX_DEPTH)
      throw new InputFault("bad-record", `its XML is nested deeper than ${MAX_DEPTH} elements; leave it out`);
    const element: XmlElement = { name: plainName(name), attributes, children: [] };
    this.#root ??= element.name;
    this.#grow(name.length + 100);
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
    if (isClosed) this.#end();
  }

  #text(text: string): void {
    this.#grow(text.length);
    this.#open.at(-1)?.children.push(text);
  }

  #end(): void {
    const element = this.#open.pop();
    if (element === undefined || !this.#names.has(element.name)) return;
    const around = this.#open.at(-1);
    around?.children.pop();
    this.#size = 0;
    // An item within an item is part of it.
    if (!this.#open.some(({ name }) => this.#names.has(name))) this.#found.push({ item: element, around });
    else around?.children.push(element);
  }

  #grow(size: number): void {
    this.#size += size;
    if (this.#size > this.#limit) throw tooLarge(this.#limit);
  }
}

const tooLarge = (limit: number): InputFault =>
  new InputFault(
    "too-large",
    `holds an article of more than ${limit} characters; split it or raise --max-size`,
  );
