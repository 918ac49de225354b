import type { Stretch } from "../../render/explain/explanation.ts";
import { placesIn } from "../../text/lines.ts";

export type StretchOf = (start: number, end: number) => Stretch;

/** Tells what stands between two offsets of a text, and where. */
export function stretchesOf(text: string): StretchOf {
  const placeOf = placesIn(text);
  return (start, end) => ({ text: text.slice(start, end), start, end, ...placeOf(start) });
}

/** The offsets of a line without its end, or undefined when the text has no such line. LF, CRLF and CR end a line. */
export function lineSpan(text: string, line: number): readonly [number, number] | undefined {
  const end = /\r\n|\n|\r/g;
  let start = 0;
  for (let number = 1; ; number++) {
    const found = end.exec(text);
    if (number === line) return [start, found?.index ?? text.length];
    if (found === null) return undefined;
    start = end.lastIndex;
  }
}
