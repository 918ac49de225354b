import type { Output } from "./io.ts";

const QUIET_MILLISECONDS = 1500;
const STEP_MILLISECONDS = 200;

/** A line on a terminal's stderr that counts articles once the work is long; nothing anywhere else. */
export class Progress {
  readonly #stderr: Output;
  readonly #begun: number;
  #shown = 0;
  #count = 0;

  constructor(stderr: Output) {
    this.#stderr = stderr;
    this.#begun = stderr.isTTY ? performance.now() : 0;
  }

  step(): void {
    this.#count++;
    if (!this.#stderr.isTTY) return;
    const now = performance.now();
    if (now - this.#begun < QUIET_MILLISECONDS || now - this.#shown < STEP_MILLISECONDS) return;
    this.#shown = now;
    this.#stderr.write(`\r\u001b[Kcae: ${this.#count} articles…`);
  }

  /** Takes the line away, before anything else is written to stderr. */
  clear(): void {
    if (this.#shown === 0) return;
    this.#shown = 0;
    this.#stderr.write("\r\u001b[K");
  }
}
