/**
 * Makes text from outside harmless for terminals and CI logs: control characters, escape sequences and bidirectional
 * overrides become visible escapes, line breaks and tabs spaces, and workflow commands ("::set-output", "##[error]")
 * lose their form. File names and messages go through here as well as article text.
 */
export function safeText(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(UNSAFE, escapeUnit)
    .replace(/:(?=:)/g, ": ")
    .replace(/##(?=\[)/g, "## ");
}

/** Controls (C0, DEL, C1), bidirectional marks, embeddings, overrides and isolates, zero-width characters, lone surrogates. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * JSON whose text cannot act on a terminal or in a CI log. Every escape is JSON's own, so that nothing is lost in reading it back.
 */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent)
    .replace(UNSAFE_IN_JSON, escapeUnit)
    .replace(/##(?=\[)/g, "\\u0023#");
}

const UNSAFE_IN_JSON = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
