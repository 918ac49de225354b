import { annotationOf } from "../annotation/annotation.ts";
import type { Link } from "../annotation/builder.ts";
import { type Piece, piecesOf } from "../annotation/pieces.ts";
import type { Render } from "../format.ts";
import { jsonList } from "../json-list.ts";
import { type ReadItem, readItems } from "../read-items.ts";

/** Tasks with predictions, for a project whose text is named `text` and whose labels `label`, as its templates have it. */
export const labelStudio: Render = (items) => jsonList(tasks(readItems(items)));

async function* tasks(items: AsyncIterable<ReadItem>): AsyncGenerator {
  for await (const item of items) yield taskOf(item);
}

function taskOf({ record, article }: ReadItem): unknown {
  const { id, source, title } = record.article;
  const annotation = annotationOf(record);
  const { pieces, headOf } = piecesOf(annotation, article.text, "code point");
  const relations = annotation.links.map((link) => relationOf(link, headOf));
  return {
    data: { text: article.text, id, source, title },
    predictions: [{ model_version: "cae", result: [...pieces.map(regionOf), ...relations] }],
  };
}

const nameOf = (number: number): string => `mark-${number + 1}`;

const regionOf = ({ number, mark, start, end, text }: Piece): unknown => ({
  id: nameOf(number),
  from_name: "label",
  to_name: "text",
  type: "labels",
  value: { start, end, text, labels: [mark.label] },
  ...(mark.notes.length > 0 ? { meta: { text: mark.notes } } : {}),
});

const relationOf = ({ label, from, to }: Link, headOf: (mark: Link["from"]) => number): unknown => ({
  type: "relation",
  from_id: nameOf(headOf(from)),
  to_id: nameOf(headOf(to)),
  direction: "right",
  labels: [label],
});
