import { type Attributes, NO_ATTRIBUTES } from "./attributes.ts";
import { Mark, marksOfProperty, marksOfRole, marksOfTag, type Names } from "./marks.ts";

const NAMES = [
  "class",
  "id",
  "data-testid",
  "data-component",
  "data-component-name",
  "data-qa",
  "data-module",
];

/** What an element says of itself by its tag and its attributes. */
export function marksOf(name: string, attributes: Attributes, names: Names): number {
  let marks = marksOfTag(name);
  if (attributes === NO_ATTRIBUTES) return marks;
  for (const given of NAMES) {
    const value = attributes[given];
    if (value !== undefined && value !== "") marks |= names.marksOf(value);
  }
  if (attributes.role !== undefined) marks |= marksOfRole(attributes.role);
  if (attributes.itemprop !== undefined) marks |= marksOfProperty(attributes.itemprop);
  return isHidden(attributes) ? marks | Mark.Hidden : marks;
}

const NOT_SHOWN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const isHidden = ({ hidden, style, "aria-hidden": aria }: Attributes): boolean =>
  hidden !== undefined || aria === "true" || (style !== undefined && NOT_SHOWN.test(style.slice(0, 300)));
