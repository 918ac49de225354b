import { annotationOf } from "../annotation/annotation.ts";
import { piecesOf } from "../annotation/pieces.ts";
import type { Render } from "../format.ts";
import { type ReadItem, readItems } from "../read-items.ts";
import { safeJson } from "../safe-text.ts";

/** An article a line: entities and relations, and the same labels as doccano's plain form has them. It counts UTF-16 units. */
export const doccano: Render = async function* (items) {
  let used = 0;
  for await (const item of readItems(items)) {
    const { line, count } = lineOf(item, used);
    used += count;
    yield `${safeJson(line)}\n`;
  }
};

/** Ids count on from one article to the next, as relations are looked up among all. */
function lineOf({ record, article }: ReadItem, used: number): { line: unknown; count: number } {
  const { id, source, title } = record.article;
  const annotation = annotationOf(record);
  const { pieces, headOf } = piecesOf(annotation, article.text, "UTF-16 unit");
  const entities = pieces.map(({ number, mark, start, end }) => ({
    ...{ id: used + number + 1, label: mark.label },
    ...{ start_offset: start, end_offset: end },
  }));
  const relations = annotation.links.map(({ label, from, to }, i) => ({
    ...{ id: i + 1, from_id: used + headOf(from) + 1, to_id: used + headOf(to) + 1, type: label },
  }));
  const label = pieces.map(({ mark, start, end }) => [start, end, mark.label]);
  const line = { text: article.text, label, entities, relations, article: id, source, title };
  return { line, count: pieces.length };
}
