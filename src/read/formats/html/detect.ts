import type { Head } from "../../head.ts";

/** Markdown may open with a tag of a paragraph; a whole page says what it is, a part of one closes many. */
const PAGE = /^<(?:!doctype html|html|head|body|meta|title|script|style|article|main|section)\b/i;
const IN_XML = /^<\?xml\b[\s\S]{0,3000}<html\b/i;
const ENDS = /<\/(?:p|li|h[1-6]|td)>/gi;

/** Does an input begin as pages do, comments passed over? */
export function detectHtml(head: Head): boolean {
  const text = withoutZeros(head);
  if (!text.startsWith("<")) return false;
  const opening = text.replace(/^(?:<!--[\s\S]*?-->\s*)+/, "");
  return PAGE.test(opening) || IN_XML.test(opening) || (opening.match(ENDS)?.length ?? 0) > 2;
}

/** The first characters, also of UTF-16 without a mark. */
function withoutZeros(head: Head): string {
  const { latin1 } = head;
  const zeros = latin1.startsWith("<\0") || latin1.startsWith("\0<");
  return zeros ? latin1.replaceAll("\0", "") : head.text;
}
