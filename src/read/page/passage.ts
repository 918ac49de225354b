import type { Element } from "./element.ts";

/** Text of a page that stands between two breaks: a paragraph, a heading, an item of a list or a menu. */
export interface Passage {
  /** As a reader sees it: white space is one space, and none at the ends. */
  readonly text: string;
  /** Where it stands among the page's characters. */
  readonly start: number;
  readonly end: number;
  /** The element it stands in. */
  readonly element: Element;
  /** How many of its characters are those of links. */
  readonly linked: number;
}
