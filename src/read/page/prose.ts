import type { Element } from "./element.ts";
import type { Passage } from "./passage.ts";

const HEADING = /^h[1-6]$/;

/** How many words of prose a passage has: none where it is a heading, a button or a link. */
export function proseWords({ text, linked, element }: Passage): number {
  if (isHeading(element) || linked * 2 > text.length) return 0;
  const words = wordsIn(text);
  const isProse = words >= 15 || (words >= 5 && /[.!?…:。！？][)"'”’\]」』]{0,2}$/.test(text));
  return isProse ? Math.round(words * (1 - linked / text.length)) : 0;
}

/** In a heading, or in what a heading holds. */
export function isHeading(element: Element): boolean {
  let around: Element | null = element;
  for (let i = 0; i < 4 && around !== null; i++, around = around.parent)
    if (HEADING.test(around.name)) return true;
  return false;
}

/** Scripts without spaces between words have about two characters a word. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g;

export function wordsIn(text: string): number {
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words++;
  if (words * 20 > text.length) return words;
  return words + ((text.match(UNSPACED)?.length ?? 0) >> 1);
}
