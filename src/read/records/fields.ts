import { type Field, type FieldPaths, folded, INNER, KNOWN_NAMES } from "./field-names.ts";

export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A record whose fields are found by path or by known names, in itself and in what it wraps. */
export class RecordFields {
  /** The objects that are looked into, the record first, each with its fields under their folded names. */
  readonly #levels: readonly ReadonlyMap<string, unknown>[];
  readonly #record: Fields;
  readonly #paths: FieldPaths;

  constructor(record: Fields, paths: FieldPaths) {
    this.#record = record;
    this.#paths = paths;
    const own = foldedFields(record);
    const inner = INNER.map((name) => own.get(name)).filter(isObject);
    this.#levels = [own, ...inner.map(foldedFields)];
  }

  /** The first value that `read` can use: at the path that the user names, else under the known names in their order. */
  find<Value>(field: Field, read: (value: unknown) => Value | undefined): Value | undefined {
    const path = this.#paths[field];
    if (path !== undefined) return read(atPath(this.#record, path));
    for (const name of KNOWN_NAMES[field])
      for (const level of this.#levels) {
        const value = name.includes(".") ? inside(level, name) : level.get(name);
        const found = value === undefined || value === null ? undefined : read(value);
        if (found !== undefined) return found;
      }
    return undefined;
  }
}

function foldedFields(object: Fields): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, value] of Object.entries(object)) {
    const known = folded(name);
    if (!found.has(known)) found.set(known, value);
  }
  return found;
}

function inside(level: ReadonlyMap<string, unknown>, name: string): unknown {
  const [outer, inner] = name.split(".");
  const value = level.get(outer);
  return isObject(value) ? foldedFields(value).get(inner) : undefined;
}

/** The value at `a.b.0.c`; a field whose own name has the full stops comes first. */
function atPath(record: Fields, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path];
  let value: unknown = record;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Fields)[name];
  }
  return value;
}
