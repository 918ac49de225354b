import type { ReadErrorCode } from "../read-error.ts";

/** Why an input cannot be read on, thrown by whoever makes its bytes; `message` says what and what to do. */
export class InputFault extends Error {
  override readonly name = "InputFault";
  readonly code: ReadErrorCode;

  constructor(code: ReadErrorCode, what: string) {
    super(what);
    this.code = code;
  }
}
