import { decode } from "./decode.ts";

/** As much as tells what an input is. */
export const HEAD_SIZE = 4096;

/** The first bytes of an input, read as whoever asks wants them; each reading is made once. */
export class Head {
  readonly bytes: Uint8Array;
  #latin1: string | undefined;
  #text: string | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes.length > HEAD_SIZE ? bytes.subarray(0, HEAD_SIZE) : bytes;
  }

  /** Each byte as one character. */
  get latin1(): string {
    this.#latin1 ??= Buffer.from(this.bytes).toString("latin1");
    return this.#latin1;
  }

  /** The text that it begins with, white space before it left out. */
  get text(): string {
    this.#text ??= decode(this.bytes).text.trimStart();
    return this.#text;
  }
}
