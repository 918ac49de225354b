import type { Chunks } from "../../chunks.ts";
import { InputFault } from "../../unpack/input-fault.ts";
import { ByteReader } from "./bytes.ts";

/** A record of a web archive that holds something that was got from an address. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>;
  /** Undefined where it is longer than allowed. */
  readonly block: Uint8Array | undefined;
  readonly number: number;
  readonly offset: number;
}

const LONGEST_LINE = 1 << 16;
const MOST_FIELDS = 1000;
const READ = new Set(["response", "conversion", "resource"]);

/** The records of a WARC stream, 1.0 or 1.1, that hold contents; the others are passed over. One is held at a time. */
export async function* recordsOf(chunks: Chunks, limit: number): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(chunks);
  try {
    for (let number = 1; ; number++) {
      const fields = await fieldsOf(reader);
      if (fields === undefined) return;
      const length = Number(fields.get("content-length"));
      if (!Number.isSafeInteger(length) || length < 0)
        throw new InputFault(
          "bad-record",
          `record ${number} does not say how long it is, so that it and all behind it cannot be read; get the file again`,
        );
      const offset = reader.place;
      const isRead = READ.has(fields.get("warc-type") ?? "");
      if (!isRead || length > limit) {
        if (!(await reader.skip(length))) throw cut();
        if (isRead) yield { fields, block: undefined, number, offset };
        continue;
      }
      const block = await reader.bytes(length);
      if (block.length < length) throw cut();
      yield { fields, block, number, offset };
    }
  } finally {
    await reader.close();
  }
}

const cut = (): InputFault =>
  new InputFault("unreadable", "ends in the middle of a record; get the whole file again");

/** The fields that open a record; undefined at the end of the stream. Empty lines stand between records. */
async function fieldsOf(reader: ByteReader): Promise<ReadonlyMap<string, string> | undefined> {
  let line = await reader.line(LONGEST_LINE);
  while (line === "") line = await reader.line(LONGEST_LINE);
  if (line === undefined) return undefined;
  if (!line.startsWith("WARC/"))
    throw new InputFault("bad-record", "is no web archive from some record on; get the file again");
  const fields = new Map<string, string>();
  for (line = await reader.line(LONGEST_LINE); line !== ""; line = await reader.line(LONGEST_LINE)) {
    if (line === undefined || fields.size > MOST_FIELDS) throw cut();
    const colon = line.indexOf(":");
    fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return fields;
}
