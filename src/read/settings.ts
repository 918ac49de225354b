import type { InputFormat } from "./format.ts";
import type { FieldPaths } from "./records/field-names.ts";
import type { DayOrder } from "./written-day.ts";

/** How every input is read. */
export interface Settings {
  readonly inputFormat: InputFormat;
  /** Largest article in bytes. */
  readonly maxSize: number;
  /** The day that the user gave for all. */
  readonly date: string | null;
  /** Where records hold what is known of an article, as far as the user says. */
  readonly fields: FieldPaths;
  readonly dayOrder: DayOrder;
  /** Tell where each line of a text that was made comes from. */
  readonly sourceMap: boolean;
}
