import type { Readable, Writable } from "node:stream";
import type { Pager } from "./pager.ts";

/** An output stream; the terminal's own say so and how wide they are. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  readonly fd?: number;
}

/** Everything the program touches of the world outside, so that tests can run it in process. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Runs the user's pager on the terminal; undefined where it cannot be run. */
  readonly page?: (command: string, env: Io["env"]) => Promise<Pager | undefined>;
}
