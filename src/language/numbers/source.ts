import type { Tokens } from "../tokens.ts";
import type { NumeralRun } from "./numeral-run.ts";

/** What numbers are read from. */
export interface NumberSource {
  readonly text: string;
  readonly tokens: Tokens;
  /** Room for the words of one number. */
  readonly run: NumeralRun;
}
