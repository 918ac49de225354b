import { readFileSync, writeFileSync } from "node:fs";
import { FORMATS } from "../render/formats.ts";

/** Writes the README's tables of what stands in a table of the program already. Run from the project's root. */
const PATH = "README.md";

const code = (text: string): string => `\`${text}\``;

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const formats = [
  row(["Form", "What it is", "Endings", "Media type"]),
  row(["---", "---", "---", "---"]),
  ...FORMATS.map(({ name, description, endings, media }) =>
    row([code(name), description, endings.map(code).join(", "), code(media)]),
  ),
];

/** The text with the lines between the two marks of a table replaced. */
function withTable(text: string, name: string, lines: readonly string[]): string {
  const begin = `<!-- ${name}: written by npm run build -->\n`;
  const from = text.indexOf(begin);
  const to = text.indexOf(`<!-- end of ${name} -->`);
  if (from < 0 || to < from) throw new Error(`${PATH}: the marks of the table "${name}" are missing`);
  return `${text.slice(0, from + begin.length)}\n${lines.join("\n")}\n\n${text.slice(to)}`;
}

const old = readFileSync(PATH, "utf8");
const now = withTable(old, "formats", formats);
if (now !== old) writeFileSync(PATH, now);
