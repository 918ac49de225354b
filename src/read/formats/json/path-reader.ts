import { folded, KNOWN_NAMES, LISTS } from "../../records/field-names.ts";

/** A list of records stands no deeper than this inside an object. */
const MAX_DEPTH = 4;
/** Names are no longer, as a rule; of longer ones the beginning is compared. */
const MAX_NAME = 40;

/** An object or list that is open, and the name of the member that is read in it. */
interface Open {
  readonly isList: boolean;
  name: string;
  awaitsName: boolean;
}

/** Follows the names that lead to a place inside an object, to know its list of records when it comes. */
export class PathReader {
  readonly #open: Open[] = [];
  #depth = 0;
  #name: number[] | undefined;
  #hasText = false;

  /** Does the list that opens here hold records? Not where the object has a text, and so is a record itself. */
  leadsToRecords(): boolean {
    const inmost = this.#inmost;
    return (
      inmost !== undefined &&
      !this.#hasText &&
      this.#open.every(({ isList }) => !isList) &&
      LISTS.has(folded(inmost.name))
    );
  }

  open(isList: boolean): void {
    this.#depth++;
    if (this.#depth <= MAX_DEPTH) this.#open.push({ isList, name: "", awaitsName: !isList });
  }

  close(): void {
    if (this.#depth === 0) return;
    if (this.#depth <= MAX_DEPTH) this.#open.pop();
    this.#depth--;
  }

  beginString(): void {
    const inmost = this.#inmost;
    if (inmost?.awaitsName) this.#name = [];
    else if (this.#depth === 1 && inmost !== undefined && KNOWN_NAMES.text.includes(folded(inmost.name)))
      this.#hasText = true;
  }

  character(byte: number): void {
    if (this.#name !== undefined && this.#name.length < MAX_NAME) this.#name.push(byte);
  }

  endString(): void {
    const inmost = this.#inmost;
    if (this.#name === undefined || inmost === undefined) return;
    inmost.name = String.fromCharCode(...this.#name);
    inmost.awaitsName = false;
    this.#name = undefined;
  }

  /** A comma: in an object a name follows. */
  next(): void {
    const inmost = this.#inmost;
    if (inmost !== undefined) inmost.awaitsName = !inmost.isList;
  }

  reset(): void {
    this.#open.length = 0;
    this.#depth = 0;
    this.#name = undefined;
    this.#hasText = false;
  }

  get #inmost(): Open | undefined {
    return this.#depth <= MAX_DEPTH ? this.#open.at(-1) : undefined;
  }
}
