import { codeOf, fileError } from "./file-error.ts";
import { nameTest } from "./name-pattern.ts";
import { isReadError, type ReadError } from "./read-error.ts";
import { entriesOf, isLeftOut } from "./walk.ts";

/** Has a character that means something in a pattern. */
export const isPattern = (path: string): boolean => /[*?[\]{}]/.test(path);

/**
 * The files that a pattern matches: `*`, `?`, `[a-z]`, `{one,two}` within a name, `**` for any number of folders. A
 * folder that may hold some and cannot be read is told in its place.
 */
export async function* matchesOf(pattern: string): AsyncGenerator<string | ReadError> {
  const seen = new Set<string>();
  for (const plain of alternatives(pattern)) {
    const { folder, steps } = routeOf(plain);
    for await (const match of matchesBelow(folder, steps, reached(steps, [0]))) {
      const told = isReadError(match) ? match.message : match;
      if (!seen.has(told)) yield match;
      seen.add(told);
    }
  }
}

/** The folder in which a pattern begins to choose, as it stands before each match: "./news/*.md" has "news/". */
export const folderOfPattern = (pattern: string): string => routeOf(pattern).folder;

/**
 * Would `matchesOf` give a file, once it is there? `namesBelow` tells the names that lead to it from a folder, or
 * undefined where it lies elsewhere.
 */
export async function wouldMatch(
  pattern: string,
  namesBelow: (folder: string) => Promise<string[] | undefined>,
): Promise<boolean> {
  for (const plain of alternatives(pattern)) {
    const { folder, steps } = routeOf(plain);
    const names = await namesBelow(folder || ".");
    if (names !== undefined && takesAll(steps, names)) return true;
  }
  return false;
}

/** `matchesBelow` over the names of one path. */
function takesAll(steps: readonly Step[], names: readonly string[]): boolean {
  let places = reached(steps, [0]);
  for (const name of names) places = isLeftOut(name) ? new Set() : after(steps, places, name);
  return places.has(steps.length);
}

/** One part of a pattern: a test of a name, or any number of folders. */
type Step = "folders" | ((name: string) => boolean);

/** Where the search begins, and what each name from there on must be. */
function routeOf(pattern: string): { readonly folder: string; readonly steps: readonly Step[] } {
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  const first = parts.findIndex(isPattern);
  const plain = parts.splice(0, first < 0 ? parts.length - 1 : first);
  const root = pattern.startsWith("/") ? "/" : "";
  return {
    folder: root + plain.map((part) => `${part}/`).join(""),
    steps: parts.map((part) => (part === "**" ? "folders" : nameTest(part))),
  };
}

/** The steps that may come next; `**` may stand for no folder at all. */
function reached(steps: readonly Step[], places: Iterable<number>): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all) if (steps[place] === "folders") all.add(place + 1);
  return all;
}

/** The steps that may come next after a name. */
function after(steps: readonly Step[], places: ReadonlySet<number>, name: string): ReadonlySet<number> {
  const next: number[] = [];
  for (const place of places) {
    const step = steps[place];
    if (step === "folders") next.push(place);
    else if (step?.(name)) next.push(place + 1);
  }
  return reached(steps, next);
}

/** Every folder is read once, whatever the pattern: all the steps that may come next are tried on a name together. */
async function* matchesBelow(
  folder: string,
  steps: readonly Step[],
  places: ReadonlySet<number>,
): AsyncGenerator<string | ReadError> {
  const entries = await entriesOf(folder).catch((error) => unreadable(folder, error));
  if (isReadError(entries)) return yield entries;
  for (const { name, path, isFolder } of entries) {
    const next = after(steps, places, name);
    if (!isFolder && next.has(steps.length)) yield path;
    if (isFolder && [...next].some((place) => place < steps.length))
      yield* matchesBelow(`${path}/`, steps, next);
  }
}

/** A folder that is not there holds nothing; any other may hold what is then missing. */
const unreadable = (folder: string, error: unknown): ReadError | [] =>
  codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR" ? [] : fileError(folder, error);

const MAX_ALTERNATIVES = 1000;

/** A pattern without its braces, once for each choice ("{a,b}.txt": "a.txt", "b.txt"). */
function alternatives(pattern: string): string[] {
  let open = [pattern];
  const choice = /\{([^{},]*(?:,[^{},]*)+)\}/;
  while (open.length < MAX_ALTERNATIVES && choice.test(open[0]))
    open = open.flatMap((one) => {
      const found = choice.exec(one);
      if (!found) return [one];
      const rest = one.slice(found.index + found[0].length);
      return found[1].split(",").map((word) => one.slice(0, found.index) + word + rest);
    });
  return open;
}
