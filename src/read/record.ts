import type { Article } from "../document/document.ts";
import { decode } from "./decode.ts";
import { digestOf } from "./digest.ts";
import { publishedDay } from "./published.ts";
import { type ReadError, readError } from "./read-error.ts";
import { inputRecordSchema } from "./schema.ts";

/** Reads one line of NDJSON. */
export function parseRecord(
  bytes: Uint8Array,
  path: string,
  line: number,
  date: string | null,
): Article | ReadError {
  const bad = (what: string) => readError("bad-record", path, what, line);
  const { text: json, warnings } = decode(bytes, "utf-8");
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return bad(`not valid JSON (${reason(error)}); each line must be one JSON object`);
  }
  const parsed = inputRecordSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return bad(`${[...issue.path, issue.message].join(": ")}; see "cae schema input-record"`);
  }
  const { id, text, title, authors, publisher, url } = parsed.data;
  if (text.trim() === "") return readError("empty", path, 'its "text" is empty', line);
  const dated = publishedDay(parsed.data.published ?? null);
  return {
    id,
    source: `${path}:${line}`,
    format: "ndjson",
    digest: digestOf(bytes),
    text,
    title: title ?? null,
    authors: authors ?? [],
    publisher: publisher ?? null,
    url: url ?? null,
    published: dated.published,
    date,
    warnings: [...warnings, ...dated.warnings],
  };
}

/** The parser's complaint in one bounded line: it quotes the input. */
const reason = (error: unknown): string =>
  String((error as Error).message)
    .replace(/\s+/g, " ")
    .slice(0, 120);
