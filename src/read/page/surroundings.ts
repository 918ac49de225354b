import type { Element } from "./element.ts";
import type { Passage } from "./passage.ts";
import { isHeading } from "./prose.ts";

/** Elements that hold text and not parts of a page. */
const TEXTUAL: ReadonlySet<string> = new Set(["p", "li", "blockquote", "dd", "dt", "pre"]);

export const isTextual = (element: Element): boolean => TEXTUAL.has(element.name);

/** What an element and those around it say of themselves, as far as they hold only a part of the story. */
export function marksAround(element: Element, holder: Element): number {
  let marks = 0;
  for (let e: Element | null = element; e !== null && e.words * 2 < holder.words; e = e.parent)
    marks |= e.marks;
  return marks;
}

/** The nearest element of a name that a place is in. */
function around(element: Element | undefined, name: string): Element | null {
  for (let e: Element | null = element ?? null; e !== null; e = e.parent) if (e.name === name) return e;
  return null;
}

export const articleAround = (element: Element | undefined): Element | null => around(element, "article");
export const isInFigure = (element: Element): boolean => around(element, "figure") !== null;

const MAX_CAPTION = 500;
const NEAR = 3;

/** A picture and this passage alone stand in one element. */
export function isUnderPicture({ element, text }: Passage, holder: Element): boolean {
  if (text.length > MAX_CAPTION || element.pictures > 0 || isHeading(element)) return false;
  let near = element.parent;
  for (let i = 0; i < NEAR && near !== null && near !== holder; i++, near = near.parent) {
    if (near.words > Math.max(element.words, 1) * 1.5) return false;
    if (near.pictures > 0) return true;
  }
  return false;
}
