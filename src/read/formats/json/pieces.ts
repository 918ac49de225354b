import type { Chunks } from "../../chunks.ts";
import { PathReader } from "./path-reader.ts";

/** One record of a stream of JSON, as bytes; undefined when it is longer than allowed. */
export interface Piece {
  readonly bytes: Uint8Array | undefined;
  readonly number: number;
  /** Where it begins in the stream. */
  readonly offset: number;
  /** The stream ends within it. */
  readonly isCut: boolean;
}

/**
 * The records of a UTF-8 stream of JSON: the items of its list, its objects one after the other, or the items of the list
 * of records inside its object. Holds no more than one record of `limit` bytes.
 */
export async function* piecesOf(chunks: Chunks, limit: number): AsyncGenerator<Piece> {
  const cutter = new Cutter(limit);
  for await (const chunk of chunks) yield* cutter.cut(chunk);
  yield* cutter.end();
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const LIST = 0x5b;
const OBJECT = 0x7b;
const isClosing = (byte: number): boolean => byte === 0x7d || byte === 0x5d;
const isSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/** No list that is about to show whether it holds objects. */
const NONE = -1;

class Cutter {
  readonly #limit: number;
  readonly #path = new PathReader();
  /** How deep the brackets are nested, and how deep the list whose items are records stands. */
  #depth = 0;
  #level = 0;
  /** How deep a list stands that holds records if its first item is an object. */
  #candidate = NONE;
  #inString = false;
  #escaped = false;
  #begun = false;
  /** The list inside an object has ended: what stands behind it is no record. */
  #over = false;
  #held: Uint8Array[] = [];
  #size = 0;
  #number = 0;
  /** Bytes of the stream before this chunk, and where the record began. */
  #before = 0;
  #offset = 0;
  /** Where, in this chunk, what is to be kept begins. */
  #from = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  *cut(chunk: Uint8Array): Generator<Piece> {
    this.#from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at];
      if (this.#inString) this.#readInString(byte);
      else if (isClosing(byte)) yield* this.#close(chunk, at);
      else if (byte === COMMA || isSpace(byte)) yield* this.#pass(chunk, at);
      else this.#read(byte, at);
    }
    // Copied: a reader may use the chunk's memory again.
    if (this.#begun) this.#keep(Uint8Array.from(chunk.subarray(this.#from)));
    this.#before += chunk.length;
  }

  /** What the stream ends within. */
  *end(): Generator<Piece> {
    if (this.#begun) yield this.#take(this.#depth > this.#level || this.#inString);
  }

  #readInString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) {
      this.#inString = false;
      this.#path.endString();
    }
    if (this.#inString) this.#path.character(byte);
  }

  #read(byte: number, at: number): void {
    if (byte === OBJECT && this.#candidate === this.#depth) this.#enterList();
    this.#candidate = NONE;
    if (byte === LIST && this.#depth === 0) this.#openRecords();
    else this.#readValue(byte, at);
  }

  #readValue(byte: number, at: number): void {
    this.#begin(at);
    if (byte === QUOTE) {
      this.#inString = true;
      this.#path.beginString();
    } else if (byte === LIST || byte === OBJECT) this.#open(byte === LIST);
  }

  /** A record begins here, unless one is being read or none can. */
  #begin(at: number): void {
    if (this.#begun || this.#over || this.#depth !== this.#level) return;
    this.#begun = true;
    this.#from = at;
    this.#offset = this.#before + at;
  }

  #openRecords(): void {
    this.#depth = 1;
    this.#enterList();
  }

  #enterList(): void {
    this.#level = this.#depth;
    this.#drop();
  }

  #open(isList: boolean): void {
    if (isList && this.#level === 0 && !this.#over && this.#path.leadsToRecords())
      this.#candidate = this.#depth + 1;
    this.#depth++;
    this.#path.open(isList);
  }

  *#close(chunk: Uint8Array, at: number): Generator<Piece> {
    this.#candidate = NONE;
    if (this.#begun && this.#depth === this.#level) yield this.#piece(chunk, at);
    this.#depth = Math.max(0, this.#depth - 1);
    this.#path.close();
    if (this.#depth < this.#level) this.#leaveList();
    else if (this.#begun && this.#depth === this.#level) yield this.#piece(chunk, at + 1);
    if (this.#depth === 0) this.#over = false;
  }

  #leaveList(): void {
    this.#over = true;
    this.#level = 0;
    this.#path.reset();
  }

  *#pass(chunk: Uint8Array, at: number): Generator<Piece> {
    if (this.#begun && this.#depth === this.#level) yield this.#piece(chunk, at);
    if (chunk[at] === COMMA) this.#path.next();
  }

  #piece(chunk: Uint8Array, end: number): Piece {
    this.#keep(chunk.subarray(this.#from, end));
    return this.#take(false);
  }

  #take(isCut: boolean): Piece {
    const { length } = this.#held;
    const bytes =
      this.#size > this.#limit ? undefined : length === 1 ? this.#held[0] : Buffer.concat(this.#held);
    this.#drop();
    this.#path.reset();
    return { bytes, number: ++this.#number, offset: this.#offset, isCut };
  }

  #drop(): void {
    this.#begun = false;
    this.#held = [];
    this.#size = 0;
    this.#from = 0;
  }

  #keep(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#limit) this.#held = [];
    else if (part.length > 0) this.#held.push(part);
    this.#from = 0;
  }
}
