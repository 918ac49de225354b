import { InputFault } from "./input-fault.ts";

/** From so many bytes on an input may not grow more than so many times: news grows four to tenfold. */
const FREE = 16 * 2 ** 20;
const MOST_TIMES = 250;
const MOST = 64 * 2 ** 30;

/** Counts what goes into unpacking and what comes out, and ends it where it grows beyond all measure. */
export class Bounds {
  #packed = 0;
  #unpacked = 0;

  took(bytes: number): void {
    this.#packed += bytes;
  }

  gave(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > MOST)
      throw new InputFault("too-large", `unpacks to more than ${MOST / 2 ** 30} GiB; split it`);
    if (this.#unpacked > FREE && this.#unpacked > this.#packed * MOST_TIMES)
      throw new InputFault(
        "too-large",
        `unpacks to more than ${MOST_TIMES} times its size, as no news does; leave it out`,
      );
  }
}
