export type ColumnType = "text" | "number" | "boolean";

const TYPES: ReadonlyMap<string, ColumnType> = new Map([
  ...["line", "column", "confidence", "value", "low", "high", "age", "mentions"].map(
    (name) => [name, "number"] as const,
  ),
  ...["negated", "anchored", "former"].map((name) => [name, "boolean"] as const),
]);

/** What the cells of a column of facts hold, where they are not empty. */
export const columnType = (name: string): ColumnType => TYPES.get(name) ?? "text";
