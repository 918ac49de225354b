import type { Cluster } from "../cluster.ts";
import { initialsOf, SMALL_WORDS } from "./keys.ts";

/** Beyond this many namesakes a short name is ambiguous anyway. */
const MAX_NAMESAKES = 8;
/** Words between the first and the last that are looked at. */
export const MAX_INNER = 5;

const NONE: readonly Cluster[] = [];

/** Names of two words or more by their words, as short names call them back. */
export class Namesakes {
  readonly #byLast = new Map<string, Cluster[]>();
  readonly #byFirst = new Map<string, Cluster[]>();
  /** "Lula" for Luiz Inacio Lula da Silva. */
  readonly #byInner = new Map<string, Cluster[]>();
  readonly #byInitials = new Map<string, Cluster[]>();

  /** Enters a name; `opens` tells whether its first word alone can mean it. */
  enter(cluster: Cluster, opens: boolean): void {
    const { words, type } = cluster;
    push(this.#byLast, words[words.length - 1], cluster);
    if (opens) push(this.#byFirst, words[0], cluster);
    if (type === "person") this.#enterInner(cluster);
    else if (type !== "location") this.#enterInitials(cluster);
  }

  #enterInner(cluster: Cluster): void {
    const { words, terms } = cluster;
    for (let i = 1; i < words.length && i < MAX_INNER; i++)
      if (!SMALL_WORDS.has(terms[i])) push(this.#byInner, words[i], cluster);
  }

  #enterInitials(cluster: Cluster): void {
    for (const initials of initialsOf(cluster)) push(this.#byInitials, initials, cluster);
  }

  endingIn(word: string): readonly Cluster[] {
    return this.#byLast.get(word) ?? NONE;
  }

  openingWith(word: string): readonly Cluster[] {
    return this.#byFirst.get(word) ?? NONE;
  }

  /** People with the word behind their first. */
  holding(word: string): readonly Cluster[] {
    return this.#byInner.get(word) ?? NONE;
  }

  /** "CAC", "C.A.C." */
  withInitials(word: string): readonly Cluster[] {
    return this.#byInitials.get(word.includes(".") ? word.replaceAll(".", "") : word) ?? NONE;
  }
}

function push(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [cluster]);
  else if (list.length < MAX_NAMESAKES) list.push(cluster);
}

/** Does a name open with all these words? */
export function opensWith({ words: own }: Cluster, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (own[i] !== words[i]) return false;
  return true;
}

/** Does a name end in all these words? */
export function endsIn({ words: own }: Cluster, words: readonly string[]): boolean {
  const skipped = own.length - words.length;
  for (let i = 0; i < words.length; i++) if (own[skipped + i] !== words[i]) return false;
  return true;
}
