import type { Chunks } from "../../chunks.ts";

/** Takes a stream apart by lines and by counts of bytes, holding no more than it is asked for. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);
  /** How many bytes were taken. */
  place = 0;

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next line in Latin-1 without its end; undefined at the end of the stream, or where it is longer than allowed. */
  async line(longest: number): Promise<string | undefined> {
    let from = 0;
    for (;;) {
      const end = this.#rest.indexOf(10, from);
      if (end >= 0)
        return Buffer.from(this.#take(end + 1))
          .toString("latin1")
          .replace(/\r?\n$/, "");
      from = this.#rest.length;
      if (from > longest || !(await this.#more())) return undefined;
    }
  }

  /** The next bytes: as many as asked for, fewer at the end of the stream. */
  async bytes(count: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = count;
    while (left > 0 && (this.#rest.length > 0 || (await this.#more()))) {
      const part = this.#take(Math.min(left, this.#rest.length));
      parts.push(part);
      left -= part.length;
    }
    return parts.length === 1 ? parts[0] : Buffer.concat(parts);
  }

  /** Passes over bytes; false where the stream ends before. */
  async skip(count: number): Promise<boolean> {
    let left = count;
    while (left > 0 && (this.#rest.length > 0 || (await this.#more())))
      left -= this.#take(Math.min(left, this.#rest.length)).length;
    return left === 0;
  }

  /** Ends the stream, so that its file does not stay open. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #take(count: number): Uint8Array {
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    this.place += count;
    return taken;
  }

  async #more(): Promise<boolean> {
    const { done, value } = await this.#chunks.next();
    if (done) return false;
    // Copied: a reader may use the chunk's memory again.
    this.#rest = this.#rest.length === 0 ? Uint8Array.from(value) : Buffer.concat([this.#rest, value]);
    return true;
  }
}
