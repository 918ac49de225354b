import type { Warning } from "../document/document.ts";
import { type DayOrder, writtenDay } from "./written-day.ts";

/** The calendar day of a date or date-time, as it is printed, whatever its time zone; else a warning. */
export function publishedDay(
  written: string | null,
  order: DayOrder = null,
): { published: string | null; warnings: Warning[] } {
  if (written === null || written.trim() === "") return { published: null, warnings: [] };
  const day = writtenDay(written.trim().replace(/\s+/g, " "), order);
  if (day !== undefined && day !== "ambiguous") return { published: day, warnings: [] };
  const quoted = JSON.stringify(written.slice(0, 40));
  return { published: null, warnings: [day === "ambiguous" ? ambiguous(quoted) : invalid(quoted)] };
}

const invalid = (quoted: string): Warning => ({
  code: "invalid-published",
  message: `the publication date ${quoted} is not of the form YYYY-MM-DD and was ignored`,
});

const ambiguous = (quoted: string): Warning => ({
  code: "ambiguous-published",
  message: `the publication date ${quoted} may begin with its day or its month and was ignored; say --day-first or --month-first`,
});
