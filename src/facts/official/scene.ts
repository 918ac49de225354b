import type { Document } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import { Tag } from "../../language/tag.ts";
import type { Tokens } from "../../language/tokens.ts";
import type { NameDraft } from "../drafts.ts";
import { type HeadWord, headWord } from "./titles/heads.ts";

/** A document as the rules for officials see it. */
export interface Scene {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly names: readonly NameDraft[];
  /** By token: the index of the name it belongs to, or -1. */
  readonly nameAt: Int32Array;
}

export function openScene(document: Document, names: readonly NameDraft[]): Scene {
  const nameAt = new Int32Array(document.tokens.count).fill(-1);
  names.forEach(({ first, last }, index) => {
    nameAt.fill(index, first, last);
  });
  return { document, tokens: document.tokens, names, nameAt };
}

/** The first token of the sentence that token `at` belongs to, and the one after its last. */
export const sentenceFirst = ({ document, tokens }: Scene, at: number): number =>
  document.sentences[tokens.sentence[at]].first;
export const sentenceLast = ({ document, tokens }: Scene, at: number): number =>
  document.sentences[tokens.sentence[at]].last;

/** The name that a token belongs to, or undefined. */
export const nameOf = ({ names, nameAt }: Scene, at: number): NameDraft | undefined =>
  names[nameAt[at] ?? -1];

/** A word that can head a title, read as such where no person's name holds it. */
export function headAt(scene: Scene, at: number): HeadWord | undefined {
  const head = headWord(scene.tokens.lower[at]);
  if (head === undefined) return undefined;
  const name = nameOf(scene, at);
  return name === undefined ? head : undefined;
}

const STOPS_NOUNS = Shape.Punctuation | Shape.Url;
const NOUN_LIKE: ReadonlySet<number> = new Set<number>([
  Tag.Unknown,
  Tag.Noun,
  Tag.Plural,
  Tag.ProperNoun,
  Tag.Adjective,
  Tag.Ordinal,
  Tag.Gerund,
  Tag.Participle,
]);

/** A token that can stand before the noun of a phrase. */
export const isNounLike = ({ tokens }: Scene, at: number): boolean =>
  NOUN_LIKE.has(tokens.tag[at]) && (tokens.shape[at] & STOPS_NOUNS) === 0;

export const isPerson = (name: NameDraft | undefined): name is NameDraft & { type: "person" } =>
  name?.type === "person";

/** What a post can belong to. */
export const isPlaceOrOrganization = (name: NameDraft | undefined): name is NameDraft =>
  name !== undefined && OWNERS.has(name.type);

const OWNERS: ReadonlySet<string> = new Set([
  "organization",
  "location",
  "nationality",
  "product",
  "work",
  "event",
]);

export const isCapital = ({ tokens }: Scene, at: number): boolean => (tokens.shape[at] & Shape.Capital) !== 0;

/** `(CAC)` that ends before token `end`: the token of its bracket, or -1. */
export function bracketBefore({ tokens }: Scene, end: number, floor: number): number {
  if (tokens.lower[end - 1] !== ")") return -1;
  for (let i = end - 2; i >= floor && i > end - 6; i--) if (tokens.lower[i] === "(") return i;
  return -1;
}

/** The token after a bracket that opens at `at`: "(CAC)", "(D-N.C.)"; `at` when none does. */
export function skipBracket({ tokens }: Scene, at: number, ceiling: number): number {
  if (tokens.lower[at] !== "(") return at;
  for (let i = at + 1; i < ceiling && i < at + 8; i++) if (tokens.lower[i] === ")") return i + 1;
  return at;
}
