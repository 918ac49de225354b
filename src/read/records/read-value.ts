import type { Article } from "../../document/document.ts";
import { type ReadError, readError } from "../read-error.ts";
import type { Settings } from "../settings.ts";
import { articleOfRecord, type RecordPlace } from "./article.ts";
import { folded, KNOWN_NAMES, LISTS } from "./field-names.ts";
import { type Fields, isObject } from "./fields.ts";
import { recordFault } from "./record-fault.ts";

/** The article of a value of JSON, or those of the list that stands inside it. */
export async function* articlesOfValue(
  value: unknown,
  place: RecordPlace,
  settings: Settings,
): AsyncGenerator<Article | ReadError> {
  const fault = recordFault(value);
  if (fault !== undefined)
    return yield readError("bad-record", place.path, `${fault}; see "cae schema input-record"`, place.number);
  const record = value as Fields;
  const list = settings.fields.text === undefined && !hasText(record) ? listIn(record) : undefined;
  if (list === undefined) return yield await articleOfRecord(record, place, settings);
  for (const item of list.filter(isArticle)) yield await articleOfRecord(item, place, settings);
}

/** Has a field that could be its text. */
const hasText = (record: Fields): boolean =>
  Object.entries(record).some(
    ([name, value]) => typeof value === "string" && KNOWN_NAMES.text.includes(folded(name)),
  );

const MAX_DEPTH = 3;

/** The first list of objects that stands under a name that lists of records have. */
function listIn(record: Fields, depth = 0): readonly Fields[] | undefined {
  for (const [name, value] of Object.entries(record))
    if (Array.isArray(value) && isObject(value[0]) && LISTS.has(folded(name))) return value.filter(isObject);
  for (const value of Object.values(record)) {
    const found = isObject(value) && depth < MAX_DEPTH ? listIn(value, depth + 1) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Graphs of JSON-LD hold the page, the site and the picture beside the article. */
export const isArticle = (record: Fields): boolean =>
  typeof record["@type"] !== "string" || /Article|Posting|Report$/.test(record["@type"]);
