import { entriesOf, isLeftOut } from "./walk.ts";

/** Has a character that means something in a pattern. */
export const isPattern = (path: string): boolean => /[*?[\]{}]/.test(path);

/** The files that a pattern matches: `*`, `?`, `[a-z]`, `{one,two}` within a name, `**` for any number of folders. */
export async function* matchesOf(pattern: string): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const plain of alternatives(pattern)) {
    const { root, parts } = partsOf(plain);
    for await (const path of matchParts(root, parts, 0)) {
      if (!seen.has(path)) yield path;
      seen.add(path);
    }
  }
}

/** The folder in which a pattern begins to choose, as it stands before each match: "./news/*.md" has "news/". */
export function folderOfPattern(pattern: string): string {
  const { root, parts } = partsOf(pattern);
  return (
    root +
    parts
      .slice(0, parts.findIndex(isPattern))
      .map((part) => `${part}/`)
      .join("")
  );
}

const partsOf = (pattern: string) => ({
  root: pattern.startsWith("/") ? "/" : "",
  parts: pattern.split("/").filter((part) => part !== "" && part !== "."),
});

async function* matchParts(folder: string, parts: readonly string[], at: number): AsyncGenerator<string> {
  const part = parts[at];
  const isLast = at + 1 === parts.length;
  if (!isPattern(part) && !isLast) return yield* matchParts(`${folder}${part}/`, parts, at + 1);
  const anyDepth = part === "**";
  const matches = nameTest(anyDepth ? (parts[at + 1] ?? "*") : part);
  const after = anyDepth ? at + 2 : at + 1;
  for (const entry of await entriesOf(folder).catch(() => [])) {
    if (matches(entry.name) && after >= parts.length && !entry.isFolder) yield entry.path;
    if (!entry.isFolder) continue;
    if (matches(entry.name) && after < parts.length) yield* matchParts(`${entry.path}/`, parts, after);
    if (anyDepth) yield* matchParts(`${entry.path}/`, parts, at);
  }
}

/**
 * Would `matchesOf` give a file, once it is there? `namesBelow` tells the names that lead to it from a folder, or
 * undefined where it lies elsewhere.
 */
export async function wouldMatch(
  pattern: string,
  namesBelow: (folder: string) => Promise<string[] | undefined>,
): Promise<boolean> {
  for (const plain of alternatives(pattern)) {
    const parts = plain.split("/");
    const first = parts.findIndex(isPattern);
    const at = first < 0 ? parts.length - 1 : first;
    const names = await namesBelow(parts.slice(0, at).join("/") || (plain.startsWith("/") ? "/" : "."));
    const rest = parts.slice(at).filter((part) => part !== "" && part !== ".");
    if (names !== undefined && namesMatch(names, rest, 0, 0)) return true;
  }
  return false;
}

/** `matchParts` over the names of one path, from the `name`th on. */
function namesMatch(names: readonly string[], parts: readonly string[], name: number, at: number): boolean {
  if (at >= parts.length || name >= names.length) return false;
  const [part, isFile] = [parts[at], name + 1 === names.length];
  if (!isPattern(part) && at + 1 < parts.length)
    return names[name] === part && namesMatch(names, parts, name + 1, at + 1);
  if (isLeftOut(names[name])) return false;
  const anyDepth = part === "**";
  const after = at + (anyDepth ? 2 : 1);
  const matches = nameTest(anyDepth ? (parts[at + 1] ?? "*") : part)(names[name]);
  if (isFile) return matches && after >= parts.length;
  return (
    (matches && namesMatch(names, parts, name + 1, after)) ||
    (anyDepth && namesMatch(names, parts, name + 1, at))
  );
}

/** Does a name match one part of a pattern? One that makes no sense ("[z-a]") stands for itself. */
function nameTest(part: string): (name: string) => boolean {
  const source = part.replace(/\*+|\?|\[!?[^\]]+\]|[\\^$.|+()[\]{}]/g, (found) => {
    if (found[0] === "*") return ".*";
    if (found === "?") return ".";
    if (found.length > 2) return found.replace(/^\[!/, "[^").replace(/\\/g, "\\\\");
    return `\\${found}`;
  });
  try {
    const test = new RegExp(`^${source}$`, "su");
    return (name) => test.test(name);
  } catch {
    return (name) => name === part;
  }
}

const MAX_ALTERNATIVES = 1000;

/** A pattern without its braces, once for each choice ("{a,b}.txt": "a.txt", "b.txt"). */
function alternatives(pattern: string): string[] {
  let open = [pattern];
  const choice = /\{([^{}]*,[^{}]*)\}/;
  while (open.length < MAX_ALTERNATIVES && choice.test(open[0]))
    open = open.flatMap((one) => {
      const found = choice.exec(one);
      if (!found) return [one];
      const rest = one.slice(found.index + found[0].length);
      return found[1].split(",").map((word) => one.slice(0, found.index) + word + rest);
    });
  return open;
}
