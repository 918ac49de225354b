import type { Warning } from "../document/document.ts";
import { calendarDay } from "../text/calendar.ts";

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:?\d\d[^\s]{0,30})?$/;

/** The calendar day of an ISO date or date-time, as it is printed, whatever its time zone; else a warning. */
export function publishedDay(written: string | null): { published: string | null; warnings: Warning[] } {
  if (written === null) return { published: null, warnings: [] };
  const [, year, month, day] = ISO_DAY.exec(written.trim()) ?? [];
  const published = calendarDay(Number(year), Number(month), Number(day)) ?? null;
  if (published !== null) return { published, warnings: [] };
  const message = `the publication date ${JSON.stringify(written.slice(0, 40))} is not of the form YYYY-MM-DD and was ignored`;
  return { published: null, warnings: [{ code: "invalid-published", message }] };
}
