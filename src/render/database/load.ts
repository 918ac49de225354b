import { WriteError } from "../../write/write-error.ts";

/** What is used of Node's own SQLite, whose types older ones do not have. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): { run(...values: readonly unknown[]): unknown };
  close(): void;
}

export interface Sqlite {
  readonly DatabaseSync: new (path: string) => Database;
}

/** Node's own SQLite, without its word on standard error that it is new. */
export function loadSqlite(): Sqlite {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    const module: unknown = process.getBuiltinModule("node:sqlite");
    if (module !== undefined) return module as Sqlite;
  } finally {
    process.emitWarning = emitWarning;
  }
  throw new WriteError(
    `--format sqlite: needs Node 22.13 or later, this is ${process.versions.node}; run cae with that, or write --format csv`,
  );
}
