import type { Head } from "./head.ts";
import { opensWithWord } from "./opening.ts";

/** The sort of a text that holds an article, if at all, within markup, headers or data; told by how it begins. */
export function foreignText(head: Head): "xml" | "mail" | undefined {
  if (opensWithWord(head.bytes)) return undefined;
  const { text } = head;
  if (text.startsWith("<")) return markup(text);
  return isMail(text) ? "mail" : undefined;
}

function markup(text: string): "xml" | undefined {
  const opening = text.replace(/^(?:<!--[\s\S]*?-->\s*)+/, "");
  return /^<(?:\?xml\b|rss\b|feed\b|nitf\b|svg\b)/i.test(opening) ? "xml" : undefined;
}

const FIELD = /^([A-Za-z][A-Za-z0-9-]{1,40}):(?=[ \t])/;

/** Written by mail programs alone, so that an article that opens "From: …" is none. */
const TECHNICAL =
  /^(?:message-id|mime-version|received|return-path|delivered-to|dkim-signature|content-transfer-encoding|arc-seal|x-mailer)$/;

function isMail(text: string): boolean {
  if (/^From \S+@\S+ .*\d{4}[\r\n]/.test(text)) return true;
  const names: string[] = [];
  for (const line of text.split(/\r\n|\n|\r/)) {
    const [, name] = FIELD.exec(line) ?? [];
    if (name === undefined && !/^[ \t]+\S/.test(line)) break;
    if (name !== undefined) names.push(name.toLowerCase());
  }
  return names.length > 1 && names.some((name) => TECHNICAL.test(name));
}
