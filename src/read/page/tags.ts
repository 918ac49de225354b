/** What the names of elements say, as HTML has them. */
const names = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/));

/** Text runs on through these; every other element, unknown ones among them, begins and ends a block. */
const INLINE = names(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label map mark nobr output q rp rt ruby s
   samp small span strike strong sub sup time tt u var`,
);

/** They have no end tag. */
const VOID = names(
  "area base basefont br col embed frame hr img image input link meta param source track wbr",
);

/** What is in them is no text of the page, or not for its readers. */
const UNREAD = names(
  `script style template noscript svg math iframe object canvas audio video select textarea datalist button noembed
   noframes dialog rp`,
);

export const isInline = (name: string): boolean => INLINE.has(name);
export const isVoid = (name: string): boolean => VOID.has(name);
export const isUnread = (name: string): boolean => UNREAD.has(name);

/** Elements that end where another one begins, up to the nearest of those that hold them. */
interface Closing {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const closing = (ends: string, within: string): Closing => ({ ends: names(ends), within: names(within) });

const PARAGRAPH = closing(
  "p",
  "button td th table caption object body div section article main li blockquote",
);
const ITEM = closing("li p", "ul ol menu dir");
const TERM = closing("dt dd p", "dl");
const CELL = closing("td th p", "tr table");
const ROW = closing("tr td th p", "table");
const SECTION = closing("thead tbody tfoot tr td th p", "table");

const CLOSINGS: ReadonlyMap<string, Closing> = new Map([
  ["li", ITEM],
  ["dt", TERM],
  ["dd", TERM],
  ["td", CELL],
  ["th", CELL],
  ["tr", ROW],
  ["thead", SECTION],
  ["tbody", SECTION],
  ["tfoot", SECTION],
]);

/** What ends where an element begins that stands inside none of it. */
export const closedBy = (name: string): Closing | undefined =>
  CLOSINGS.get(name) ?? (isInline(name) ? undefined : PARAGRAPH);
