import type { ArticleFacts } from "../../facts/record.ts";
import type { Span } from "../../text/span.ts";
import { WriteError } from "../../write/write-error.ts";
import { annotationOf } from "../annotation/annotation.ts";
import type { Mark } from "../annotation/builder.ts";
import { codePointsOf } from "../code-points.ts";
import type { Render } from "../format.ts";
import { maskedText, safeText } from "../safe-text.ts";

/** Standoff of one article, for a file beside its text: the form has nothing that would part one article from the next. */
export const brat: Render = async function* (items) {
  let isTaken = false;
  for await (const { entry, article } of items) {
    if ("error" in entry || article === null) continue;
    if (isTaken)
      throw new WriteError(
        "--format brat: holds one article; run cae once for each, as in -o NAME.ann for NAME.txt",
      );
    isTaken = true;
    yield standoff(entry, article.text);
  }
};

/** Text bounds, relations, attributes and notes, in this order, a line each; every id counts up by itself. */
export function standoff(record: ArticleFacts, text: string): string {
  const { marks, links } = annotationOf(record);
  const names = new Map(marks.map((mark, i) => [mark, `T${i + 1}`]));
  const pointOf = codePointsOf(text);
  const attributes = marks.flatMap((mark) => attributesOf(mark, names.get(mark) ?? ""));
  const notes = marks.flatMap((mark) => mark.notes.map((note) => [names.get(mark), note] as const));
  const lines = [
    ...marks.map((mark) => `${names.get(mark)}\t${boundsOf(mark, text, pointOf)}`),
    ...links.map(
      ({ label, from, to }, i) => `R${i + 1}\t${label} Arg1:${names.get(from)} Arg2:${names.get(to)}`,
    ),
    ...attributes.map((attribute, i) => `A${i + 1}\t${attribute}`),
    ...notes.map(([name, note], i) => `#${i + 1}\tAnnotatorNotes ${name}\t${safeText(note)}`),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** "Content 0 5;9 12	words of it": no piece goes over the end of a line, and a space parts the words of pieces. */
function boundsOf({ label, spans }: Mark, text: string, pointOf: (offset: number) => number): string {
  const pieces = spans.flatMap((span) => linesIn(span, text));
  const bounds = pieces.map(([start, end]) => `${pointOf(start)} ${pointOf(end)}`).join(";");
  return `${label} ${bounds}\t${pieces.map(([start, end]) => maskedText(text.slice(start, end))).join(" ")}`;
}

/** The parts of a span between the ends of lines. */
function linesIn([start, end]: Span, text: string): Span[] {
  const pieces: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split(/[\n\r\u0085\u2028\u2029]/)) {
    if (line.trim() !== "") pieces.push([at, at + line.length]);
    at += line.length + 1;
  }
  return pieces.length === 0 ? [[start, end]] : pieces;
}

const attributesOf = ({ attributes }: Mark, name: string): string[] =>
  [...attributes].map(([attribute, value]) => `${attribute} ${name} ${value}`.trimEnd());
