/** The attributes of an element that say something to a reader of articles; others are passed over. */
export interface Attributes {
  readonly [name: string]: string | undefined;
}

const READ: ReadonlySet<string> = new Set(
  (
    "class id itemprop itemtype property name content href rel role style hidden aria-hidden aria-label datetime type " +
    "charset http-equiv data-testid data-component data-component-name data-qa data-module lang"
  ).split(" "),
);

export const isRead = (name: string): boolean => READ.has(name);

export const NO_ATTRIBUTES: Attributes = {};
