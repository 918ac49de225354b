/** Longest script that is read: some pages carry the texts of a whole site in one. */
const MAX_SCRIPT = 2 ** 20;

/**
 * The value of a script of JSON, or undefined. Pages write it carelessly: with comments around it, line breaks within
 * strings, a comma too many.
 */
export function parseScript(written: string): unknown {
  if (written.length > MAX_SCRIPT) return undefined;
  const bare = written.replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)?\s*/, "");
  return parse(bare.trim()) ?? parse(mended(bare));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const mended = (json: string): string =>
  json
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no string of JSON may hold them
    .replace(/[\u0000-\u001f]+/g, " ")
    .replace(/,\s{0,20}(?=[}\]])/g, "")
    .replace(/;?\s{0,20}(?:\/\/\s{0,4})?(?:-->|\]\]>|\*\/)?\s{0,20}$/, "");
