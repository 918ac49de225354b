import type { Article } from "../../../document/document.ts";
import { collect } from "../../chunks.ts";
import { decode } from "../../decode.ts";
import { digestOf } from "../../digest.ts";
import { publishedDay } from "../../published.ts";
import { type ReadError, readError, tooLarge } from "../../read-error.ts";
import { namesOfLine } from "../../records/values.ts";
import type { Input } from "../format.ts";

const LINE = /^[ \t]*_{40,}[ \t]*$/m;
const FIELD =
  /^(Title|Author|Publication info|Publication title|Publication date|Abstract|Links|Full text|Subject|Location|People|Company \/ organization|Company|Classification|Identifier \/ keyword|Pages|Publication year|Publisher|Place of publication|Country of publication|Section|Source type|Language of publication|Document type|ISSN|ProQuest document ID|Document URL|Copyright|Last updated|Database|Dateline|First page|Publication subject|Number of pages|Credit|Column|Edition|Volume|Issue): ?(.*)$/;

const TIMES = 10;

/** An export of ProQuest as text, which is read as a whole; documents without their full text are passed over. */
export async function* readProquest(input: Input): AsyncGenerator<Article | ReadError> {
  const { file, chunks, settings } = input;
  const limit = settings.maxSize * TIMES;
  const bytes = await collect(chunks, limit);
  if (bytes === undefined) return yield tooLarge(file.path, limit);
  const documents = decode(bytes)
    .text.split(LINE)
    .map(fieldsOf)
    .filter((fields) => fields.has("Full text"));
  for (const [i, fields] of documents.entries()) yield articleOf(fields, input, digestOf(bytes), i + 1);
  if (documents.length === 0)
    yield readError("empty", file.path, "holds no full text as ProQuest exports them; export with full text");
}

/** What a document says, by name; of what it says twice, the first. */
function fieldsOf(document: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string[]>();
  let open: string[] = [];
  for (const line of document.split(/\r\n|\n|\r/)) {
    const [, name, value] = FIELD.exec(line) ?? [];
    if (name === undefined) open.push(line);
    else {
      open = [value];
      if (!fields.has(name)) fields.set(name, open);
    }
  }
  return new Map([...fields].map(([name, lines]) => [name, lines.join("\n").trim()]));
}

function articleOf(
  fields: ReadonlyMap<string, string>,
  { file: { path, id }, settings: { date, dayOrder } }: Input,
  digest: string,
  number: number,
): Article | ReadError {
  const text = fields.get("Full text") ?? "";
  if (text === "") return readError("empty", path, "has no text; leave it out", number);
  const info = fields.get("Publication info") ?? "";
  const { published, warnings } = publishedDay(dayIn(fields.get("Publication date") ?? info), dayOrder);
  return {
    id: fields.get("ProQuest document ID") || `${id}-${number}`,
    source: `${path}:${number}`,
    format: "proquest",
    digest,
    text,
    title: fields.get("Title")?.replace(/\s+/g, " ") || null,
    authors: namesOfLine(fields.get("Author") ?? ""),
    publisher: fields.get("Publication title") || /^[^;.[]{1,100}/.exec(info)?.[0].trim() || null,
    url: /https?:\/\/\S+/.exec(fields.get("Document URL") ?? "")?.[0] ?? null,
    published,
    date,
    warnings,
  };
}

/** "Paper ; City [City] 10 Mar 2023: A.3.", "Mar 10, 2023". */
const dayIn = (written: string): string | null =>
  /\d{1,2} [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}/.exec(written)?.[0] ?? null;
