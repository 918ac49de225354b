import type { Document } from "../../document/document.ts";
import { Shape } from "../../language/shape.ts";
import { Tag } from "../../language/tag.ts";
import type { Tokens } from "../../language/tokens.ts";
import { lexicon } from "../../lexicon/load.ts";
import { terms } from "../../lexicon/terms.ts";
import type { NameDraft } from "../drafts.ts";
import { holdsPublic, namedByNoun, publicAcronyms } from "./organizations.ts";
import { type HeadWord, headWord } from "./titles/heads.ts";

/** A document as the rules for officials see it. */
export interface OfficialContext {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly names: readonly NameDraft[];
  /** By token: the index of the name it belongs to, or -1. */
  readonly nameAt: Int32Array;
  /** The organizations, in order, whose names hold a telling noun, by its term. */
  byNoun(noun: number): readonly NameDraft[];
  /** A ministry, a court, a university …, by its name or by the acronym that followed it. */
  isPublic(name: NameDraft): boolean;
}

export function openContext(document: Document, found: readonly NameDraft[]): OfficialContext {
  const names = found.map((name) => withoutTitle(document.tokens, name));
  const nameAt = new Int32Array(document.tokens.count).fill(-1);
  names.forEach((name, index) => {
    if (standsFree(document.tokens, name)) nameAt.fill(index, name.first, name.last);
  });
  const { tokens } = document;
  const named = namedByNoun(tokens, names);
  const acronyms = publicAcronyms(tokens, names);
  return {
    document,
    tokens,
    names,
    nameAt,
    byNoun: (noun) => named.get(noun) ?? [],
    isPublic: (name) => acronyms.has(tokens.lower[name.first]) || holdsPublic(tokens, name),
  };
}

/** "Florida-based" and "pro-Kremlin" hold a name and are none; "then-US" is one with a word before it. */
function standsFree(
  { start: starts, end: ends, lower }: Tokens,
  { first, last, start, end }: NameDraft,
): boolean {
  if (end !== ends[last - 1]) return false;
  return start === starts[first] || lower[first].startsWith("then-") || lower[first].startsWith("ex-");
}

/** "Ex-president | Maria Santos": a title with a hyphen that was taken for part of the name. */
function withoutTitle(tokens: Tokens, name: NameDraft): NameDraft {
  const { first, last, type } = name;
  if (type !== "person" || last - first < 2 || (tokens.shape[first] & Shape.Hyphen) === 0) return name;
  if (headWord(tokens, first) === undefined) return name;
  return { ...name, first: first + 1, start: tokens.start[first + 1] };
}

/** The first token of the sentence that token `at` belongs to; behind the last token, that of the last sentence. */
export const sentenceFirst = ({ document, tokens }: OfficialContext, at: number): number =>
  document.sentences[tokens.sentence[Math.min(at, tokens.count - 1)]].first;

/** The token after that sentence's last. */
export const sentenceLast = ({ document, tokens }: OfficialContext, at: number): number =>
  document.sentences[tokens.sentence[Math.min(at, tokens.count - 1)]].last;

/** The name that a token belongs to, or undefined. */
export const nameOf = ({ names, nameAt }: OfficialContext, at: number): NameDraft | undefined =>
  names[nameAt[at] ?? -1];

/** A word that can head a title, read as such where no person's name holds it. */
export function headAt(context: OfficialContext, at: number): HeadWord | undefined {
  if (at < 0 || at >= context.tokens.count) return undefined;
  const head = headWord(context.tokens, at);
  return head !== undefined && nameOf(context, at) === undefined ? head : undefined;
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

/** Gerunds that are nouns or adjectives before a noun; others begin a clause ("reinstating | chief lobbyist"). */
const FIELDS_IN_ING = terms(
  "managing acting operating marketing engineering advertising broadcasting accounting banking nursing training planning purchasing visiting consulting manufacturing programming trading lending publishing housing policing founding governing presiding investing listening counseling counselling writing teaching commanding leading sitting outgoing incoming swimming coaching scouting racing boxing cycling mining farming fishing shipping building testing ruling reigning contributing sporting starting",
);

/** A token that can stand before the noun of a phrase. */
export function isNounLike({ tokens }: OfficialContext, at: number): boolean {
  if (!NOUN_LIKE.has(tokens.tag[at]) || (tokens.shape[at] & STOPS_NOUNS) !== 0) return false;
  return (
    !tokens.lower[at].endsWith("ing") || tokens.tag[at] !== Tag.Gerund || FIELDS_IN_ING.has(tokens.term[at])
  );
}

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

export const isCapital = ({ tokens }: OfficialContext, at: number): boolean =>
  (tokens.shape[at] & Shape.Capital) !== 0;

/** An adjective of a people, whatever name it is taken for. */
export const isNationality = (context: OfficialContext, at: number): boolean => {
  const { lists } = context.tokens;
  return at >= 0 && isCapital(context, at) && (lists[at] & nationalityBit()) !== 0;
};

let nationality = 0;
const nationalityBit = (): number => {
  nationality ||= lexicon().bitOf("nationality");
  return nationality;
};

/** "London-based", "state-owned", "Nasdaq-listed": adjectives of place and kind before an organization, and no part of it. */
export const isPlacing = ({ tokens }: OfficialContext, at: number): boolean =>
  (tokens.shape[at] & Shape.Hyphen) !== 0 && PLACINGS.has(afterHyphen(tokens.lower[at]));

const PLACINGS: ReadonlySet<string> = new Set(
  "based owned listed run backed headquartered funded led controlled".split(" "),
);

const afterHyphen = (word: string): string => word.slice(word.lastIndexOf("-") + 1);

/** `(CAC)` that ends before token `end`: the token of its bracket, or -1. */
export function bracketBefore({ tokens }: OfficialContext, end: number, floor: number): number {
  if (tokens.lower[end - 1] !== ")") return -1;
  for (let i = end - 2; i >= floor && i > end - 6; i--) if (tokens.lower[i] === "(") return i;
  return -1;
}

/** The token after a bracket that opens at `at`: "(CAC)", "(D-N.C.)"; `at` when none does. */
export function skipBracket({ tokens }: OfficialContext, at: number, ceiling: number): number {
  if (tokens.lower[at] !== "(") return at;
  for (let i = at + 1; i < ceiling && i < at + 8; i++) if (tokens.lower[i] === ")") return i + 1;
  return at;
}
