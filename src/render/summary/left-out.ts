import type { ArticleFacts } from "../../facts/record.ts";
import { isVague } from "./days.ts";
import { saysLittle } from "./figures.ts";
import { indented } from "./layout.ts";
import type { SummaryStyle } from "./style.ts";

/** How many facts are not shown, why, and which option shows them. */
export function leftOutNotes(record: ArticleFacts, doubtful: number, style: SummaryStyle): string[] {
  const { paint, width, minConfidence, all } = style;
  const little = all ? 0 : record.dates.filter(isVague).length + record.amounts.filter(saysLittle).length;
  const notes = [
    ...(doubtful > 0
      ? [`${facts(doubtful)} under confidence ${minConfidence} left out; --min-confidence 0 shows all`]
      : []),
    ...(little > 0
      ? [`${facts(little)} that ${little === 1 ? "says" : "say"} little left out; --all shows them`]
      : []),
  ];
  return notes.map((note) => indented(paint.dim(note), 2, width));
}

const facts = (count: number): string => (count === 1 ? "1 fact" : `${count} facts`);
