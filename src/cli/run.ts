import type { Reporter } from "../commands/extract.ts";
import { safeText } from "../render/safe-text.ts";
import { type ColourChoice, levelFor } from "./colour.ts";
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
  readonly #colour: ColourChoice;
  readonly #progress: Progress;

  constructor(io: Io, colour: ColourChoice) {
    this.#io = io;
    this.#colour = colour;
    this.#progress = new Progress(io.stderr);
  }

  step(): void {
    this.#progress.step();
  }

  failure(message: string): void {
    this.#line(MARKS.failure, message);
  }

  warning(message: string): void {
    this.#line(MARKS.warning, message);
  }

  note(message: string): void {
    this.#line(MARKS.note, message);
  }

  bug(error: unknown, source: string): void {
    for (const line of mistakeLines(`${source}: this is a mistake in cae`, error)) this.failure(line);
  }

  clear(): void {
    this.#progress.clear();
  }

  #line([on, off]: readonly [string, string], message: string): void {
    const { stderr, env } = this.#io;
    this.#progress.clear();
    const name = levelFor(stderr, env, this.#colour) > 0 ? `${on}cae:${off}` : "cae:";
    stderr.write(`${name} ${safeText(message)}\n`);
  }
}

/** Red, yellow and dim: what turns them on and off on a terminal. */
const MARKS = {
  failure: ["\u001b[31m", "\u001b[39m"],
  warning: ["\u001b[33m", "\u001b[39m"],
  note: ["\u001b[2m", "\u001b[22m"],
} as const;

/** What is said of a mistake of the program: where it is reported, and its stack. */
export function mistakeLines(what: string, error: unknown): readonly string[] {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [`${what}; please report it with these lines at ${REPORT_TO}`, ...stack.split("\n")];
}
