import { jsonFault } from "../text/json-fault.ts";
import { type Place, placesIn } from "../text/lines.ts";
import { type JsonKey, type JsonNode, jsonTree, memberOf } from "./json-tree.ts";

export type Path = readonly PropertyKey[];

/** Something wrong in a file, at its place. */
export interface Problem {
  readonly place: Place | null;
  readonly message: string;
}

/** A JSON text that remembers where each of its values stands. */
export interface JsonSource {
  readonly text: string;
  readonly root: JsonNode;
  readonly value: unknown;
  /** Where a value stands, or the key that `path` ends in. */
  placeOf(path: Path, part?: "value" | "key"): Place;
}

/** Reads strict JSON: no comments, no trailing commas, no key twice. */
export function readJson(text: string): JsonSource | { readonly problems: readonly Problem[] } {
  const placeAt = placesIn(text);
  // A byte order mark is no JSON; it keeps its place, so that offsets stay true.
  const json = text.replace(/^\ufeff/, " ");
  if (json.trim() === "") return { problems: [{ place: null, message: "is empty" }] };
  const fault = jsonFault(json);
  if (fault) return { problems: [{ place: placeAt(fault.offset), message: `no valid JSON: ${fault.says}` }] };
  const root = jsonTree(json);
  if (root === undefined) return { problems: [{ place: null, message: "is nested too deeply" }] };
  const twice = repeatedKeys(root);
  if (twice.length > 0)
    return { problems: twice.map(({ name, start }) => ({ place: placeAt(start), message: isTwice(name) })) };
  return {
    text,
    root,
    value: JSON.parse(json),
    placeOf: (path, part = "value") => placeAt(startOf(root, path, part)),
  };
}

/** Where a path leads, or the nearest value above it. */
function startOf(root: JsonNode, path: Path, part: "value" | "key"): number {
  let node = root;
  for (const [i, segment] of path.entries()) {
    const member = memberOf(node, typeof segment === "number" ? segment : String(segment));
    if (member === undefined) break;
    if (part === "key" && i + 1 === path.length) return member.key?.start ?? member.value.start;
    node = member.value;
  }
  return node.start;
}

/** Keys that an object has a second time; the first would be lost in silence. */
function repeatedKeys({ members }: JsonNode): JsonKey[] {
  const seen = new Set<string>();
  return members.flatMap(({ key, value }) => {
    const again = key !== null && seen.has(key.name) ? [key] : [];
    if (key !== null) seen.add(key.name);
    return [...again, ...repeatedKeys(value)];
  });
}

const isTwice = (name: string): string =>
  `${JSON.stringify(name)} stands twice here; only the last would count`;
