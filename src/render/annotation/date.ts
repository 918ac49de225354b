import type { DateFact } from "../../facts/date/schema.ts";
import type { Annotation } from "./builder.ts";
import { labelOf } from "./labels.ts";

export function annotateDate(date: DateFact, into: Annotation): void {
  into.factMark(labelOf(date.type), [[date.start, date.end]], date, [date.timex]);
}
