import type { Warning } from "../../document/document.ts";
import { jsonFault } from "../../text/json-fault.ts";
import { decode } from "../decode.ts";
import { type ReadError, readError } from "../read-error.ts";

/** A value of JSON with the text it was written as. */
export interface Parsed {
  readonly value: unknown;
  readonly json: string;
  readonly warnings: readonly Warning[];
}

/** Parses one value of JSON; `number` tells which one of its input, `whole` what each should be. */
export function parseValue(
  bytes: Uint8Array,
  path: string,
  number: number,
  whole: string,
): Parsed | ReadError {
  const { text: json, warnings } = decode(bytes, "utf-8");
  const { value, halves } = parseJson(json);
  if (value === undefined) return noJson(json, path, number, whole);
  // A mark before a record is none of its text, whose offsets it does not move.
  return { value, json, warnings: [...warnings.filter(({ code }) => code !== "byte-order-mark"), ...halves] };
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

function noJson(json: string, path: string, number: number, whole: string): ReadError {
  const { offset, says } = jsonFault(json) ?? { offset: 0, says: "it cannot be read" };
  return readError("bad-record", path, `no valid JSON: ${says}; ${whole}`, number, offset + 1);
}

/** An id that is a number, as the record writes it: a long one would be rounded. */
export function writtenNumber(json: string, id: number): string {
  if (Number.isSafeInteger(id)) return String(id);
  const written = [...json.matchAll(/"_?id"\s*:\s*(-?[\d.eE+-]+)/g)].map(([, digits]) => digits);
  return written.findLast((digits) => Number(digits) === id) ?? String(id);
}
