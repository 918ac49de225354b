import type { Document } from "../../document/document.ts";
import type { NameDraft } from "../../facts/drafts.ts";
import type { EntityType } from "../../facts/entity/schema.ts";
import type { Cluster } from "../cluster.ts";
import { aliasKeyOf, keyOf } from "./keys.ts";
import { wordsOf } from "./words.ts";

/** Names of one type in the same wording, which always mean the same thing. */
export interface Spelling {
  readonly type: EntityType;
  readonly wording: string;
  readonly words: readonly string[];
  readonly terms: readonly number[];
  key: string;
  aliasKey: string;
  /** What tells a person from a namesake of the article ("p", "jr"); "" where there is none. */
  mark: string;
  /** The same wording as a name of another type. */
  readonly other: Spelling | undefined;
  /** What the names mean, once that is known. */
  cluster: Cluster | undefined;
}

/** The spelling of each name. */
export function spellingsOf(document: Document, names: readonly NameDraft[]): Spelling[] {
  const byWording = new Map<string, Spelling>();
  const spellings: Spelling[] = [];
  for (let i = 0; i < names.length; i++) {
    const wording = document.text.slice(names[i].start, names[i].end);
    const known = byWording.get(wording);
    let spelling = known;
    while (spelling !== undefined && spelling.type !== names[i].type) spelling = spelling.other;
    if (spelling === undefined) {
      spelling = spell(document, names[i], wording, known);
      byWording.set(wording, spelling);
    }
    spellings.push(spelling);
  }
  partNamesakes(spellings);
  return spellings;
}

/** Gives people of the same first and last name, but another initial or suffix, keys of their own. */
function partNamesakes(spellings: readonly Spelling[]): void {
  const marks = new Map<string, string>();
  const parted = new Set<string>();
  for (const { key, mark } of spellings) {
    if (mark === "") continue;
    const known = marks.get(key);
    if (known === undefined) marks.set(key, mark);
    else if (known !== mark) parted.add(key);
  }
  for (const spelling of new Set(spellings)) {
    if (!parted.has(spelling.key)) spelling.mark = "";
    else if (spelling.mark !== "") {
      spelling.key += ` ${spelling.mark}`;
      spelling.aliasKey = spelling.key;
    }
  }
}

const INITIAL = /^\p{Lu}\.?$/u;
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** "p" of "John P. Rockwell", "jr" of "Robert Hale Jr."; "" where neither is there. */
function markOf(wording: string): string {
  const parts = wording.split(" ");
  const last = parts[parts.length - 1].replace(".", "").toLowerCase();
  if (SUFFIXES.has(last)) return last;
  const initial = parts.slice(1, -1).find((part) => INITIAL.test(part));
  return initial === undefined ? "" : initial[0].toLowerCase();
}

function spell(document: Document, name: NameDraft, wording: string, other: Spelling | undefined): Spelling {
  const { type } = name;
  const { words, terms } = wordsOf(document, name);
  const key = keyOf(type, words);
  const mark = type === "person" && wording.includes(" ") ? markOf(wording) : "";
  const aliasKey = aliasKeyOf(type, words, key);
  return { type, wording, words, terms, key, aliasKey, mark, other, cluster: undefined };
}
