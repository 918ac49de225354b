import type { WordRow } from "./word-table.ts";

/** Rows by the names of their values, from the JSON in which they are kept. */
export function readRows(json: Uint8Array): Map<string, WordRow[]> {
  const rows: readonly WordRow[] = JSON.parse(Buffer.from(json).toString("utf8"));
  const found = new Map<string, WordRow[]>();
  for (const row of rows)
    for (const name of Object.keys(row.values)) {
      const known = found.get(name);
      if (known === undefined) found.set(name, [row]);
      else known.push(row);
    }
  return found;
}
