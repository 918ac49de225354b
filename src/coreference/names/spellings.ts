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
  readonly key: string;
  readonly aliasKey: string;
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
  return spellings;
}

function spell(document: Document, name: NameDraft, wording: string, other: Spelling | undefined): Spelling {
  const { type } = name;
  const { words, terms } = wordsOf(document, name);
  const key = keyOf(type, words);
  const aliasKey = aliasKeyOf(type, words, key);
  return { type, wording, words, terms, key, aliasKey, other, cluster: undefined };
}
