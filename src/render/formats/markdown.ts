import type { Cell } from "../../facts/kind.ts";
import { KINDS, type Kind, kindOf } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import type { Item } from "../format.ts";
import type { Pieces } from "../pieces.ts";
import { safeText } from "../safe-text.ts";
import { rowsOf } from "../table.ts";

/** What a report shows of each kind: the columns that a reader asks for. */
const SHOWN: { readonly [kind in Kind]: readonly string[] } = {
  claims: ["speaker", "cue", "content", "act"],
  officials: ["name", "title", "organization", "country"],
  amounts: ["text", "of", "change"],
  dates: ["text", "from", "to"],
  entities: ["name", "type", "mentions"],
};

const ORDER: readonly Kind[] = ["claims", "officials", "amounts", "dates", "entities"];

/** A report an article: a heading, and a table a kind of fact. */
export const markdown: Pieces = {
  open: () => "",
  between: "",
  close: "",
  empty: () => "",
  piece: (item, { kinds }) => {
    const report = reportOf(item, kinds);
    return report === "" ? [] : [report];
  },
};

function reportOf({ entry, article }: Item, kinds: ReadonlySet<Kind>): string {
  if ("error" in entry || article === null) return "";
  const { title, id, source, publisher, anchor } = entry.article;
  const origin = [source ?? id, publisher, anchor.date].filter((part) => part !== null).map(inline);
  const tables = ORDER.filter((kind) => kinds.has(kind) && entry[kind].length > 0).map((kind) => {
    const columns = [...SHOWN[kind], "line", "confidence"];
    const only = { ...entry, ...Object.fromEntries(KINDS.map((other) => [other, []])), [kind]: entry[kind] };
    return table(kind, columns, [...rowsOf(only as ArticleFacts, article, columns)]);
  });
  const warnings = entry.warnings.map(({ message }) => `> ${inline(message)}`);
  return `${[`# ${inline(title ?? id)}`, origin.join(" · "), ...warnings, ...tables].join("\n\n")}\n\n`;
}

function table(kind: Kind, columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const heading = `## ${rows.length} ${rows.length === 1 ? kindOf(kind).singular : kind}`;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) => line(row.map((cell) => inline(String(cell ?? "")))));
  return [heading, "", line(columns), line(columns.map(() => "---")), ...body].join("\n");
}

/** Text that is nothing but text within a line of Markdown: no marks, links, mentions, or HTML. */
const inline = (text: string): string =>
  safeText(text)
    .replace(/[\\`*_{}[\]|~^$#@]|:(?=\/\/)/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
