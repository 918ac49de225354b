import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { extract } from "../extract.ts";

interface InputRecord {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

/** Reads one article a line and prints the facts of each on a line. */
export async function main(argv: readonly string[]): Promise<number> {
  const path = argv.at(-1);
  const input = path === "-" || path === undefined ? process.stdin : createReadStream(path);
  for await (const line of createInterface({ input })) {
    if (line === "") continue;
    const record: InputRecord = JSON.parse(line);
    const facts = extract({
      id: record.id,
      source: null,
      format: "ndjson",
      digest: `sha256:${createHash("sha256").update(record.text).digest("hex")}`,
      text: record.text,
      title: null,
      authors: [],
      publisher: null,
      url: null,
      published: record.published ?? null,
      date: null,
      warnings: [],
    });
    process.stdout.write(`${JSON.stringify(facts)}\n`);
  }
  return 0;
}
