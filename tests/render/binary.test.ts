import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { KINDS } from "../../src/facts/kinds.ts";
import { columnType } from "../../src/render/column-types.ts";
import { columnsOf, rowsOf } from "../../src/render/table.ts";
import { bytesOf, FAILED, hostileTexts, type Sample, sampleOf, TEXT } from "./printed.ts";

const SAMPLE = sampleOf(TEXT, { id: "ferry" });
const ALL = columnsOf(new Set(KINDS));

/** The rows of the table of facts, by the names of its columns. */
const rowsIn = ({ entry, article }: Sample, columns = ALL): Record<string, unknown>[] =>
  [...rowsOf(entry, article, columns)].map((row) =>
    Object.fromEntries(columns.map((name, i) => [name, row[i]])),
  );

test("cells are of the type of their column", () => {
  for (const row of rowsIn(SAMPLE))
    for (const [name, cell] of Object.entries(row))
      if (cell !== null)
        expect(`${name} ${typeof cell}`).toBe(`${name} ${columnType(name).replace("text", "string")}`);
});

describe("Parquet", () => {
  const read = async (samples: Parameters<typeof bytesOf>[1]) => {
    const bytes = await bytesOf("parquet", samples);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    return parquetReadObjects({ file });
  };

  test("reads back as the table of facts", async () => {
    expect(await read([SAMPLE, FAILED, SAMPLE])).toEqual([...rowsIn(SAMPLE), ...rowsIn(SAMPLE)]);
  });

  test("holds more than one group of rows", async () => {
    const { entry, article } = SAMPLE;
    const claims = Array.from({ length: 45_000 }, (_, i) => ({ ...entry.claims[0], id: `claim-${i + 1}` }));
    const rows = await read([{ entry: { ...entry, claims }, article }]);
    expect(rows.filter(({ kind }) => kind === "claim").map(({ id }) => id)).toEqual(
      claims.map(({ id }) => id),
    );
  });

  test("holds no facts", async () => {
    expect(await read([])).toEqual([]);
  });

  test("reads back whatever the text holds", () =>
    fc.assert(
      fc.asyncProperty(hostileTexts, async (text) => {
        const sample = sampleOf(text);
        expect(await read([sample])).toEqual(rowsIn(sample));
      }),
      { numRuns: 20 },
    ));
});

describe("SQLite", () => {
  const hasSqlite = process.getBuiltinModule("node:sqlite") !== undefined;

  test.skipIf(hasSqlite)("says what it needs", async () => {
    await expect(bytesOf("sqlite", [SAMPLE])).rejects.toThrow(
      /^--format sqlite: needs Node 22\.13 or later, this is /,
    );
  });

  test.runIf(hasSqlite)(
    `holds a table a kind, and who said what${hasSqlite ? "" : " (skipped: no node:sqlite)"}`,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "cae-test-"));
      const path = join(folder, "facts.db");
      writeFileSync(path, await bytesOf("sqlite", [SAMPLE, FAILED, SAMPLE]));
      const { DatabaseSync } = process.getBuiltinModule("node:sqlite" as never) as {
        DatabaseSync: new (
          path: string,
        ) => {
          prepare(sql: string): { all(): Record<string, unknown>[] };
          close(): void;
        };
      };
      const database = new DatabaseSync(path);
      const all = (sql: string) => database.prepare(sql).all();
      for (const kind of KINDS) {
        const columns = columnsOf(new Set([kind])).filter((name) => !["kind", "article"].includes(name));
        const only = {
          ...SAMPLE.entry,
          ...Object.fromEntries(KINDS.map((other) => [other, []])),
          [kind]: SAMPLE.entry[kind],
        };
        const expected = rowsIn({ ...SAMPLE, entry: only }, columns).map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, cell]) => [
              name,
              typeof cell === "boolean" ? Number(cell) : cell,
            ]),
          ),
        );
        const names = columns.map((name) => `"${name}"`).join(", ");
        expect(all(`SELECT ${names} FROM ${kind} WHERE article = 2`).map((row) => ({ ...row }))).toEqual(
          expected,
        );
      }
      const said = all("SELECT speakerName, content FROM claims_with_speakers WHERE article = 1");
      expect(said.map((row) => ({ ...row }))).toContainEqual({
        speakerName: "Ana Ruiz",
        content: "“We were late,” “but not 😀 too late.”",
      });
      expect(all("PRAGMA integrity_check")[0].integrity_check).toBe("ok");
      database.close();
      rmSync(folder, { recursive: true });
    },
  );
});
