import { inScratchFile } from "../../write/scratch.ts";
import { loadSqlite } from "../database/load.ts";
import { FactTables } from "../database/tables.ts";
import type { Render } from "../format.ts";
import { readItems } from "../read-items.ts";

/** A database of SQLite, which can only be made in a file; its bytes follow when it is whole. */
export const sqlite: Render<Uint8Array> = async function* (items, { kinds }) {
  const { DatabaseSync } = loadSqlite();
  yield* inScratchFile("facts.db", async (path) => {
    const database = new DatabaseSync(path);
    try {
      const tables = new FactTables(database, kinds);
      for await (const { record, article } of readItems(items)) tables.add(record, article);
      tables.finish();
    } finally {
      database.close();
    }
  });
};
