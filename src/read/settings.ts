import type { InputFormat } from "./format.ts";

/** How every input is read. */
export interface Settings {
  readonly inputFormat: InputFormat;
  /** Largest article in bytes. */
  readonly maxSize: number;
  /** The day that the user gave for all. */
  readonly date: string | null;
}
