import { isWebAddress, WEB_ADDRESS } from "../read/web-address.ts";
import { nearestWord } from "../text/nearest-word.ts";

/** What to type instead of a command line whose first word is no command. */
export function unknownCommandMessage(words: readonly string[], commands: readonly string[]): string {
  const [first, ...rest] = words;
  if (isWebAddress(first)) return `${first}: ${WEB_ADDRESS}`;
  const said = `${quoted(first)} is no command`;
  if (PLACE.test(first)) return `${said}; did you mean ${lineOf("explain", words)}?`;
  if (first === "-" || /[./\\]/.test(first)) return `${said}; did you mean ${lineOf("extract", words)}?`;
  const near = nearestWord(first, commands);
  if (near !== undefined) return `${said}; did you mean ${lineOf(near, rest)}?`;
  return `${said}; there are ${commands.join(", ")}`;
}

/** "news/a.txt:12": a place to explain. */
const PLACE = /[^:/\\]:\d+(?::\d+)?$/;

const lineOf = (command: string, words: readonly string[]): string =>
  ["cae", command, ...words.map(quoted)].join(" ");

/** As a shell takes it for one word. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
