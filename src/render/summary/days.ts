import type { DateFact } from "../../facts/date/schema.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { safeText } from "../safe-text.ts";
import { dayWords } from "./day-words.ts";
import { groupsBy } from "./groups.ts";
import { columnFor, hanging, indented } from "./layout.ts";
import type { Section } from "./section.ts";
import type { SummaryStyle } from "./style.ts";
import { doubt, type Where } from "./where.ts";

/** Days in order of time, each once; then how long and how often. */
export function daysSection(record: ArticleFacts, where: Where, style: SummaryStyle): Section {
  const dates = record.dates.filter((date) => style.all || !isVague(date));
  const dated = dates.filter((date) => dayWords(date) !== null);
  const lasting = dates.filter((date) => dayWords(date) === null);
  const days = groupsBy(dated, ({ timex }) => timex)
    .map(([, same]) => same)
    .sort(byTime);
  const column = columnFor(
    days.map(([date]) => dayWords(date) ?? ""),
    style.width,
    0.5,
  );
  const blocks = days.map((same) => dayBlock(same, column, where, style));
  if (lasting.length > 0) blocks.push(lengths(lasting, where, style));
  return { heading: "When", blocks, keeps: "last", weight: 5, of: ["day", "days"] };
}

/** "now", "recently", "for years": nothing to check. */
export const isVague = ({ timex, from }: DateFact): boolean =>
  /_REF$/.test(timex) || (from === null && /^PT?X/.test(timex));

/** What has no day of its own comes last. */
const byTime = ([a]: readonly DateFact[], [b]: readonly DateFact[]): number =>
  compare(a.from ?? "~", b.from ?? "~") || compare(b.to ?? "", a.to ?? "") || a.start - b.start;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function dayBlock(same: readonly DateFact[], column: number, where: Where, style: SummaryStyle): string {
  const { paint, width } = style;
  const [first] = same;
  const words = dayWords(first) ?? first.text;
  const texts = [...new Set(same.map(({ text }) => safeText(text)))].filter((text) => text !== words);
  const places =
    same.length === 1 ? where.at(first.start, first.id) : where.all(same.map(({ start }) => start));
  const second = [texts.map((text) => `“${text}”`).join(" "), places].filter(Boolean).join(" ");
  return hanging(`  ${doubt(first)}${paint.magenta(safeText(words))}`, second, column, width);
}

const lengths = (dates: readonly DateFact[], where: Where, { paint, width }: SummaryStyle): string =>
  indented(
    `${paint.dim("how long, how often")} ${dates
      .map((date) => `${doubt(date)}${paint.magenta(safeText(date.text))} ${where.all([date.start])}`)
      .join(" · ")}`,
    2,
    width,
  );
