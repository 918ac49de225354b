import { createRequire } from "node:module";
import type { ByteWriter, ParquetWriter, SchemaElement } from "hyparquet-writer";
import type { Cell } from "../../facts/kind.ts";
import { WriteError } from "../../write/write-error.ts";
import { type ColumnType, columnType } from "../column-types.ts";
import type { Render } from "../format.ts";
import { readItems } from "../read-items.ts";
import { columnsOf, rowsOf } from "../table.ts";

/** The table of facts, a row a fact, as Parquet; rows are written in groups, so that memory holds one. */
export const parquet: Render<Uint8Array> = async function* (items, { kinds }) {
  const columns = columnsOf(kinds);
  const table = new Table(loadWriter(), columns);
  for await (const { record, article } of readItems(items))
    for (const row of rowsOf(record, article, columns)) if (table.add(row)) yield table.taken();
  table.end();
  yield table.taken();
};

interface Writers {
  readonly ByteWriter: typeof ByteWriter;
  readonly ParquetWriter: typeof ParquetWriter;
}

/** The package is not installed with cae: few need it. It is looked for where cae is, never where it runs. */
function loadWriter(): Writers {
  try {
    return createRequire(import.meta.url)("hyparquet-writer");
  } catch {
    throw new WriteError(
      "--format parquet: needs the package hyparquet-writer; install it beside cae: npm install hyparquet-writer (or npm install -g)",
    );
  }
}

const ROWS = 20_000;

class Table {
  readonly #columns: readonly string[];
  readonly #bytes: ByteWriter;
  readonly #writer: ParquetWriter;
  #rows: (readonly Cell[])[] = [];

  constructor(writers: Writers, columns: readonly string[]) {
    this.#columns = columns;
    this.#bytes = new writers.ByteWriter();
    const schema = [{ name: "facts", num_children: columns.length }, ...columns.map(elementOf)];
    this.#writer = new writers.ParquetWriter({ writer: this.#bytes, schema, createdBy: "cae" });
  }

  /** Is there something to be taken now? */
  add(row: readonly Cell[]): boolean {
    return this.#rows.push(row) === ROWS && this.#write();
  }

  end(): void {
    if (this.#rows.length > 0) this.#write();
    this.#writer.finish();
  }

  /** The bytes since the last time. */
  taken(): Uint8Array {
    const bytes = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    return bytes;
  }

  #write(): true {
    const rows = this.#rows;
    this.#rows = [];
    const columnData = this.#columns.map((name, i) => ({ name, data: rows.map((row) => row[i]) }));
    this.#writer.write({ columnData, rowGroupSize: ROWS });
    return true;
  }
}

const ELEMENTS: { readonly [type in ColumnType]: Omit<SchemaElement, "name"> } = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
};

const elementOf = (name: string): SchemaElement => ({
  name,
  repetition_type: "OPTIONAL",
  ...ELEMENTS[columnType(name)],
});
