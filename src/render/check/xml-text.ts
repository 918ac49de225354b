import { safeText } from "../safe-text.ts";

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&apos;"],
]);

/** What XML has no place for, escaped or not. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text for an attribute and for content alike; XML knows no control characters, which are escapes by now. */
export const xmlText = (text: string): string =>
  safeText(text)
    .replace(NO_XML, "\ufffd")
    .replace(/[&<>"']/g, (mark) => ENTITIES.get(mark) ?? mark);
