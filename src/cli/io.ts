import type { Readable, Writable } from "node:stream";

/** An output stream; the terminal's own say so and how wide they are. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly fd?: number;
}

/** Everything the program touches of the world outside, so that tests can run it in process. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}
