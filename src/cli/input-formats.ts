import { FORMATS } from "../document/formats.ts";

/** What `--help` says of every form that is read. */
export function inputFormatsHelp(): string {
  const rows = FORMATS.map(({ name, endings, what }) => [
    name,
    endings.map((it) => `.${it}`).join(" "),
    what,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column].length)));
  const lines = rows.map(
    ([name, endings, what]) => `  ${name.padEnd(widths[0])}  ${endings.padEnd(widths[1])}  ${what}`,
  );
  return ["", "Forms of input, told by content and by name:", ...lines].join("\n");
}
