/**
 * Makes text from outside harmless for terminals and CI logs: control characters, escape sequences, bidirectional
 * overrides and characters that nobody sees become visible escapes, line breaks and tabs spaces, and commands to a CI
 * service ("::set-output", "##[error]", "##vso[…]", "##teamcity[…]") lose their form. File names and messages go
 * through here as well as article text.
 */
export function safeText(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(UNSAFE, escapeUnits)
    .replace(/:(?=:)/g, ": ")
    .replace(SERVICE_COMMAND, "## ");
}

/** Read by Azure in the middle of a line, in any case; by GitHub's older form likewise. */
const SERVICE_COMMAND = /##(?=\w*\[)/g;

/**
 * What hides text or turns it around: C1 controls, bidirectional marks, embeddings, overrides and isolates, and what
 * Unicode draws as nothing (soft hyphens, joiners, fillers, tags, selectors of variants), as UTF-16 units.
 */
const HIDING =
  "\\x7f-\\x9f\\xad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\ufffe\\uffff";
const HIDING_PAIRS = "\\ud82f[\\udca0-\\udca3]|\\ud834[\\udd73-\\udd7a]|[\\udb40-\\udb43][\\udc00-\\udfff]";
const LONE = "[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]";

/** A single selector of a picture's form ("❤️") stays. */
const UNSAFE = new RegExp(
  `[\\x00-\\x1f\\ufe00-\\ufe0d${HIDING}]|(?<=^|[\\ufe00-\\ufe0f\\s])[\\ufe0e\\ufe0f]|${HIDING_PAIRS}|${LONE}`,
  "g",
);

/** The same text with visible escapes for what hides text, turns it around or controls a terminal; lines and tabs stay. */
export const visibleText = (text: string): string =>
  text.replace(UNSAFE, (units) => (/[\t\n\r]/.test(units) ? units : escapeUnits(units)));

/** JSON escapes the lower controls and lone surrogates itself. */
const UNSAFE_IN_JSON = new RegExp(`[\\ufe00-\\ufe0f${HIDING}]|${HIDING_PAIRS}`, "g");

const escapeUnits = (units: string): string =>
  units.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Text as harmless, in as many characters as it has, for forms that count them: U+FFFD stands for what is escaped elsewhere. */
export const maskedText = (text: string): string =>
  text
    .replaceAll("\t", " ")
    .replace(UNSAFE, (units) => "\ufffd".repeat([...units].length))
    .replace(SERVICE_COMMAND, "#\ufffd");

/** Makes JSON harmless that was made by `JSON.stringify`: every escape is JSON's own, so that nothing is lost in reading it back. */
export const harmlessJson = (json: string): string =>
  json.replace(UNSAFE_IN_JSON, escapeUnits).replace(SERVICE_COMMAND, "\\u0023#");

/** JSON whose text cannot act on a terminal or in a CI log. */
export const safeJson = (value: unknown, indent?: number): string =>
  harmlessJson(JSON.stringify(value, undefined, indent));
