import type { Zone } from "../../document/document.ts";

/** A text that was made out of markup, and the zones that the markup tells. */
export interface MadeText {
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** Begins with a tag that pages have, and closes one: the field of a record that holds HTML, not text that speaks of it. */
export function looksLikeMarkup(text: string): boolean {
  const head = text.trimStart();
  return head.startsWith("<") ? OPENS.test(head) && CLOSES.test(head) : PARAGRAPHS.test(head);
}

const OPENS =
  /^<(?:!doctype html|!--|(?:html|body|head|div|p|h[1-6]|article|section|figure|img|picture|ul|ol|table|blockquote|a|span|strong|b|em|i|br|header|main|time|iframe|center|font)\b)/i;
const CLOSES = /<\/[a-z][a-z0-9]*\s*>|<br\s*\/?>/i;
/** A lead without a tag, and paragraphs behind it. */
const PARAGRAPHS = /<\/p>\s*<p\b[^>]{0,200}>|<br\s*\/?>\s*<br\s*\/?>/i;
