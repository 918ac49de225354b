import { NO_MARKS } from "./marks.ts";
import { isInline, isUnread } from "./tags.ts";

/** An open element, and what is true of the text in it. */
export interface Element {
  readonly name: string;
  /** The element around it that is no part of a line; null for the page's own. */
  readonly parent: Element | null;
  readonly isInline: boolean;
  /** What it says of itself, as bits of `Mark`. */
  readonly marks: number;
  /** Its text is not read. */
  readonly isUnread: boolean;
  readonly isLink: boolean;
  /** How many words of prose it holds, once they are counted. */
  words: number;
  /** How many pictures it holds, those far within it apart. */
  pictures: number;
}

export function elementOf(name: string, marks: number, around: Element | null): Element {
  const inline = isInline(name);
  return {
    name,
    parent: around?.isInline ? around.parent : around,
    isInline: inline,
    marks: inline ? NO_MARKS : marks,
    isUnread: around?.isUnread === true || isUnread(name),
    isLink: name === "a" || (around?.isInline === true && around.isLink),
    words: 0,
    pictures: 0,
  };
}
