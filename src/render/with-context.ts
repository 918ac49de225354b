import type { AnyFact } from "../facts/kind.ts";
import { KINDS } from "../facts/kinds.ts";
import { contextsOf, startOf } from "./context.ts";
import type { Entry, Item } from "./format.ts";

/** The record whose facts have their sentence, line and column. */
export function withContext({ entry, article }: Item): Entry {
  if ("error" in entry || article === null) return entry;
  const contextOf = contextsOf(article);
  const lists = KINDS.map((kind) => [
    kind,
    (entry[kind] as readonly AnyFact[]).map((fact) => ({ ...fact, ...contextOf(startOf(kind, fact)) })),
  ]);
  return { ...entry, ...Object.fromEntries(lists) };
}
