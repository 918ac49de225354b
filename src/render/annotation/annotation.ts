import { KINDS } from "../../facts/kinds.ts";
import type { ArticleFacts } from "../../facts/record.ts";
import { annotateAmount } from "./amount.ts";
import { Annotation } from "./builder.ts";
import { annotateClaim } from "./claim.ts";
import { annotateDate } from "./date.ts";
import { annotateEntity } from "./entity.ts";
import { annotateOfficial } from "./official.ts";

/** How each kind of fact is drawn on the text. */
const ANNOTATE: {
  readonly [Kind in (typeof KINDS)[number]]: (fact: ArticleFacts[Kind][number], into: Annotation) => void;
} = {
  entities: annotateEntity,
  officials: annotateOfficial,
  amounts: annotateAmount,
  dates: annotateDate,
  claims: annotateClaim,
};

/** The facts of an article as tools for annotating texts see them: labelled stretches, and links between them. */
export function annotationOf(record: ArticleFacts): Annotation {
  const annotation = new Annotation();
  for (const kind of KINDS)
    for (const fact of record[kind])
      (ANNOTATE[kind] as (fact: unknown, into: Annotation) => void)(fact, annotation);
  return annotation;
}
