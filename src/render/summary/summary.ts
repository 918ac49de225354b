import type { Kind } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { safeText } from "../safe-text.ts";
import { dayOf } from "./day-words.ts";
import { daysSection } from "./days.ts";
import { figuresSection } from "./figures.ts";
import { indented } from "./layout.ts";
import { leftOutNotes } from "./left-out.ts";
import { namesSection } from "./names.ts";
import { peopleSection } from "./offices.ts";
import { drawSections, type Section } from "./section.ts";
import { speakersSection } from "./speakers.ts";
import type { SummaryStyle } from "./style.ts";
import { type Where, whereIn } from "./where.ts";

/**
 * The facts of one article for people: what it is, who says what, people, figures, days, names, and what was left out.
 * `text` is the article's; `doubtful` how many facts were left out as less likely than asked for.
 */
export function renderSummary(
  record: ArticleFacts,
  text: string,
  doubtful: number,
  style: SummaryStyle,
): string {
  const where = whereIn(text, fileOf(record), style);
  const sections = sectionsOf(record, where, style);
  const notes = [...warnings(record, style), ...leftOutNotes(record, doubtful, style)];
  const parts = [heading(record, style), ...drawSections(sections, style)];
  return `${[...parts, ...(notes.length > 0 ? [notes.join("\n")] : [])].join("\n\n")}\n\n`;
}

/** The file that holds the article and nothing else, which a terminal can open at a line. */
const fileOf = ({ article: { source, format } }: ArticleFacts): string | null =>
  source === "-" || format === "ndjson" ? null : source;

function heading({ article }: ArticleFacts, { paint, width }: SummaryStyle): string {
  const { title, id, source, publisher, anchor } = article;
  const day = anchor.date === null ? "no day of its own" : dayOf(anchor.date);
  const origin = [source ?? id, ...(publisher === null ? [] : [publisher]), day];
  return [
    indented(paint.bold(safeText(title ?? id)), 0, width),
    indented(paint.dim(origin.map(safeText).join(" · ")), 0, width),
  ].join("\n");
}

/** What a reader asks first comes first. */
function sectionsOf(record: ArticleFacts, where: Where, style: SummaryStyle): Section[] {
  const has = (kind: Kind): boolean => style.kinds.has(kind);
  return [
    ...(has("claims") ? [speakersSection(record, where, style)] : []),
    ...(has("officials") || has("entities") ? [peopleSection(record, where, style)] : []),
    ...(has("amounts") ? [figuresSection(record, where, style)] : []),
    ...(has("dates") ? [daysSection(record, where, style)] : []),
    ...(has("entities") ? [namesSection(record, style)] : []),
  ];
}

const warnings = ({ warnings }: ArticleFacts, { paint, width }: SummaryStyle): string[] =>
  warnings.map(({ message }) => indented(paint.yellow(`! ${safeText(message)}`), 2, width));
