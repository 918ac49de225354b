import { namesOfLine } from "../../records/values.ts";
import { writtenDay } from "../../written-day.ts";

/** What an export says of one of its articles. */
export interface ExportedArticle {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly text: string;
  /** How many words the export says that it has. */
  readonly words: number | null;
}

/** Lines above a text and below it begin so; "Body" stands alone where the text begins in newer exports. */
const LABEL =
  /^(byline|section|length|dateline|headline|highlight|graphic|load-date|language|publication-type|journal-code|subject|company|organization|industry|geographic|person|type|classification|correction|correction-date|url|copyright \d{4}\b.*|copyright ©.*)(?::\s*(.*))?$/i;
const ABOVE = /^(?:byline|section|length|dateline|headline|highlight|copyright)/i;
const WITHOUT_VALUE = /^(?:classification|copyright)/i;

/** One document of an export, old or new: what stands above its text names it. */
export function readDocument(lines: readonly string[]): ExportedArticle {
  const trimmed = lines.map((line) => line.trim());
  const firstLabel = trimmed.findIndex(isLabel);
  const head = trimmed
    .slice(0, firstLabel < 0 ? 0 : firstLabel)
    .filter((line) => line !== "" && line.length < 400);
  const from = bodyFrom(trimmed, Math.max(0, firstLabel));
  const to = bodyTo(trimmed, from);
  const label = (name: string): string | undefined => labelled(trimmed.slice(0, from), name);
  return {
    ...named(head, label("headline")),
    authors: namesOfLine(label("byline") ?? ""),
    text: trimmed
      .slice(from, to)
      .join("\n")
      .trim()
      .replace(/\n{3,}/g, "\n\n"),
    words: Number(/^([\d,]+) words?/.exec(label("length") ?? "")?.[1].replace(/,/g, "")) || null,
  };
}

function isLabel(line: string): boolean {
  const [, name, value] = LABEL.exec(line) ?? [];
  return name !== undefined && (value !== undefined || WITHOUT_VALUE.test(name));
}

const labelled = (lines: readonly string[], wanted: string): string | undefined =>
  lines.map((line) => LABEL.exec(line)).find((found) => found?.[1].toLowerCase() === wanted)?.[2];

/** The line behind "Body", else behind the last of the labels above the text. */
function bodyFrom(lines: readonly string[], firstLabel: number): number {
  const body = lines.indexOf("Body");
  if (body >= 0) return body + 1;
  let from = firstLabel;
  for (let i = firstLabel; i < lines.length; i++) {
    if (lines[i] === "") continue;
    if (!isLabel(lines[i]) || !ABOVE.test(lines[i])) break;
    from = i + 1;
  }
  return from;
}

function bodyTo(lines: readonly string[], from: number): number {
  const to = lines.findIndex((line, i) => i >= from && isLabel(line));
  return to < 0 ? lines.length : to;
}

/** Newer exports have title, paper and day above all else, older ones paper, day and title. */
function named(head: readonly string[], headline: string | undefined) {
  const at = head.findIndex((line) => dayIn(line) !== null);
  const isOld = at === 1 && head.length > 2 && headline === undefined;
  const title = headline ?? (isOld ? head.slice(2).join(" ") : at === 0 ? undefined : head[0]);
  const publisher = isOld
    ? head[0]
    : at > 1
      ? head[at - 1]
      : at === 1 && headline !== undefined
        ? head[0]
        : undefined;
  return { title: title || null, publisher: publisher ?? null, published: at < 0 ? null : dayIn(head[at]) };
}

/** Days are written out; the weekday and the edition may follow. */
function dayIn(line: string): string | null {
  if (line.length > 80 || !/^[A-Z][a-z]+\.? \d|^\d{1,2} [A-Z]|^[A-Z][a-z]+day/.test(line)) return null;
  const day = writtenDay(line.replace(/\s+/g, " "), null);
  return day === undefined || day === "ambiguous" ? null : day;
}
