import type { ChalkInstance } from "chalk";
import type { Reporter } from "../commands/extract.ts";
import { safeText } from "../render/safe-text.ts";
import { type ColourChoice, paintFor } from "./colour.ts";
import type { Io } from "./io.ts";
import { Progress } from "./progress.ts";
import { REPORT_TO } from "./version.ts";

/** Exit statuses, the same for every command. */
export const EXIT = {
  /** All went well. */
  ok: 0,
  /** `extract`: some article could not be read. `check`: some expectation is not met. `explain`: nothing is there. */
  failed: 1,
  /** It could not run: wrong options, nothing to read. */
  unusable: 2,
} as const;

/** What a command says on stderr: one line an article that failed, a stack for a mistake of our own, progress. */
export class StderrReporter implements Reporter {
  readonly #io: Io;
  readonly #paint: ChalkInstance;
  readonly #progress: Progress;

  constructor(io: Io, colour: ColourChoice) {
    this.#io = io;
    this.#paint = paintFor(io.stderr, io.env, colour);
    this.#progress = new Progress(io.stderr);
  }

  step(): void {
    this.#progress.step();
  }

  failure(message: string): void {
    this.#line(`${this.#paint.red("cae:")} ${safeText(message)}`);
  }

  warning(message: string): void {
    this.#line(`${this.#paint.yellow("cae:")} ${safeText(message)}`);
  }

  note(message: string): void {
    this.#line(`${this.#paint.dim("cae:")} ${safeText(message)}`);
  }

  bug(error: unknown, source: string): void {
    for (const line of mistakeLines(`${source}: this is a mistake in cae`, error)) this.failure(line);
  }

  clear(): void {
    this.#progress.clear();
  }

  #line(text: string): void {
    this.#progress.clear();
    this.#io.stderr.write(`${text}\n`);
  }
}

/** What is said of a mistake of the program: where it is reported, and its stack. */
export function mistakeLines(what: string, error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [`${what}; please report it with these lines at ${REPORT_TO}`, ...stack.split("\n")];
}
