import type { Article, Warning } from "../../../document/document.ts";
import { jsonFault } from "../../../text/json-fault.ts";
import { decode } from "../../decode.ts";
import { digestOf } from "../../digest.ts";
import { publishedDay } from "../../published.ts";
import { type ReadError, readError } from "../../read-error.ts";
import type { InputRecord } from "../../schema.ts";
import { recordFault } from "./record-fault.ts";

/** Reads one line of NDJSON. */
export function parseRecord(
  bytes: Uint8Array,
  path: string,
  line: number,
  date: string | null,
): Article | ReadError {
  const { text: json, warnings } = decode(bytes, "utf-8");
  const { value, halves } = parseJson(json);
  if (value === undefined) return noJson(json, path, line);
  const fault = recordFault(value);
  if (fault !== undefined)
    return readError("bad-record", path, `${fault}; see "cae schema input-record"`, line);
  const { id, text, title, authors, publisher, url, published } = value as InputRecord;
  if (text.trim() === "") return readError("empty", path, 'its "text" is empty', line);
  const dated = publishedDay(published ?? null);
  return {
    id: typeof id === "number" ? writtenNumber(json, id) : id,
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
    // A mark before a record is none of its text, whose offsets it does not move.
    warnings: [...warnings.filter(({ code }) => code !== "byte-order-mark"), ...halves, ...dated.warnings],
  };
}

/** Escapes alone can write half a character. */
const MAY_BE_HALF = /\\u[dD][89a-fA-F]/;
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value of JSON, or undefined, which is none. Half a character, which no reader of JSON has to take, is U+FFFD. */
function parseJson(json: string): { readonly value: unknown; readonly halves: readonly Warning[] } {
  let halves: readonly Warning[] = [];
  const whole = (_key: string, value: unknown): unknown => {
    if (typeof value !== "string" || value.search(HALF) < 0) return value;
    halves = [HALVED];
    return value.replace(HALF, "\ufffd");
  };
  try {
    return { value: JSON.parse(json, MAY_BE_HALF.test(json) ? whole : undefined), halves };
  } catch {
    return { value: undefined, halves: [] };
  }
}

const HALVED: Warning = {
  code: "invalid-encoding",
  message: "escapes of half a character, as \\ud83d alone, were read as U+FFFD; write both halves, or none",
};

function noJson(json: string, path: string, line: number): ReadError {
  const { offset, says } = jsonFault(json) ?? { offset: 0, says: "it cannot be read" };
  const what = `no valid JSON: ${says}; each line is one whole object`;
  return readError("bad-record", path, what, line, offset + 1);
}

/** An id that is a number, as the record writes it: a long one would be rounded. */
function writtenNumber(json: string, id: number): string {
  if (Number.isSafeInteger(id)) return String(id);
  const written = [...json.matchAll(/"id"\s*:\s*(-?[\d.eE+-]+)/g)].map(([, digits]) => digits);
  return written.findLast((digits) => Number(digits) === id) ?? String(id);
}
