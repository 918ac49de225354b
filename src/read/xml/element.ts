/** An element of XML with what stands in it. Names are without the prefix of their namespace, but for those that differ by it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** Kept with their prefix: plain feeds have elements of the same names that say something else. */
const PREFIXED = /^(?:content|dc|media|itunes):/;

export const plainName = (name: string): string =>
  PREFIXED.test(name) ? name : name.slice(name.indexOf(":") + 1);

export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child) => typeof child !== "string");

/** The first child of a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : elementsOf(element).find((child) => child.name === name);

/** The first element down a path of names. */
export const at = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce(childOf, element);

/** All its text, in order; undefined where there is none. */
export function textIn(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = rawText(element).replace(/\s+/g, " ").trim();
  return text === "" ? undefined : text;
}

/** As it is written, white space and all; elements are never nested deep enough to run out of stack. */
export const rawText = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === "string" ? child : rawText(child))).join("");
