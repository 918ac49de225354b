import { readFileSync, writeFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { main } from "../cli/main.ts";
import { FORMATS } from "../render/formats.ts";

/** Writes what the README shows of the program: tables, and a summary. Run from the project's root. */
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

/** What `cae extract` prints of an article on a terminal of 80 columns, without colours. */
async function sample(path: string): Promise<string[]> {
  const printed: string[] = [];
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      printed.push(String(chunk));
      done();
    },
  });
  const io = {
    stdin: Readable.from([]),
    stdout,
    stderr: process.stderr,
    env: { COLUMNS: "80", LINES: "50" },
  };
  const status = await main(["extract", "--format", "summary", path], io);
  if (status !== 0) throw new Error(`${path}: its summary ended with status ${status}`);
  return ["```text", ...printed.join("").trimEnd().split("\n"), "```"];
}

const old = readFileSync(PATH, "utf8");
const now = withTable(
  withTable(old, "formats", formats),
  "summary",
  await sample("seeds/fed-rates-2023.txt"),
);
if (now !== old) writeFileSync(PATH, now);
