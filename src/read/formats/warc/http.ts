import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

/** What a server answered. */
export interface HttpAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
}

/** Takes an answer apart; undefined where it is none, or its body cannot be unpacked within `limit` bytes. */
export function httpAnswer(block: Uint8Array, limit: number): HttpAnswer | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const end = headEnd(bytes);
  if (end === undefined) return undefined;
  const [first, ...lines] = bytes.toString("latin1", 0, end.head).split(/\r?\n/);
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first)?.[1]);
  if (Number.isNaN(status)) return undefined;
  const fields = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(":")).toLowerCase(),
      line.slice(line.indexOf(":") + 1).trim(),
    ]),
  );
  const body = bytes.subarray(end.body);
  const whole = /chunked/i.test(fields.get("transfer-encoding") ?? "") ? dechunked(body) : body;
  const unpacked = unpack(whole, fields.get("content-encoding")?.toLowerCase() ?? "", limit);
  return unpacked && { status, type: (fields.get("content-type") ?? "").toLowerCase(), body: unpacked };
}

function headEnd(bytes: Buffer): { readonly head: number; readonly body: number } | undefined {
  const strict = bytes.indexOf("\r\n\r\n");
  const loose = bytes.indexOf("\n\n");
  if (strict >= 0 && (loose < 0 || strict < loose)) return { head: strict, body: strict + 4 };
  return loose < 0 ? undefined : { head: loose, body: loose + 2 };
}

/** A body without the lengths that it was sent with; crawlers often leave them out, and then it is as it is. */
function dechunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size =
      end < 0 || end - at > 20
        ? undefined
        : /^([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.toString("latin1", at, end))?.[1];
    if (size === undefined) return parts.length === 0 ? body : Buffer.concat(parts);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 4 + length;
  }
  return Buffer.concat(parts);
}

/** Crawlers may have unpacked a body and kept the field that says how it was packed. */
function unpack(body: Buffer, encoding: string, limit: number): Uint8Array | undefined {
  const options = { maxOutputLength: limit };
  try {
    if (/gzip/.test(encoding) && body[0] === 0x1f && body[1] === 0x8b) return gunzipSync(body, options);
    if (encoding === "br") return brotliDecompressSync(body, options);
    if (encoding === "deflate") return inflateSync(body, options);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? undefined : body;
  }
  return body;
}
