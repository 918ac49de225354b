import type { Place } from "../../text/lines.ts";

/** `articles/a.txt:3:18`, as editors and terminals understand it. */
export const placeName = (file: string, place: Place | null): string =>
  place === null ? file : `${file}:${place.line}:${place.column}`;
