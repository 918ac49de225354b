import type { Document } from "../document/document.ts";
import type { Cluster } from "./cluster.ts";
import type { Discourse } from "./discourse.ts";
import { type HeadKind, headKind, kindWordsIn } from "./heads.ts";

const DEFINITE: ReadonlySet<string> = new Set(["the", "this", "that"]);

/** The kind of thing that a definite base phrase describes ("the ride-hailing company"), or undefined. */
export function describedKind(
  { tokens, phrases }: Document,
  phrase: number,
): { kind: HeadKind; noun: string } | undefined {
  if (!DEFINITE.has(tokens.lower[phrases.nounFirst[phrase]])) return undefined;
  const noun = tokens.lower[phrases.nounHead[phrase]];
  const kind = headKind(noun);
  return kind && { kind, noun };
}

/**
 * The thing a description stands for: the latest whose name or apposition says it is of that kind; else, for the most
 * general nouns, the latest of its type when no other one is near. Undefined when two come into question.
 */
export function describedThing(
  discourse: Discourse,
  at: number,
  { kind, noun }: { kind: HeadKind; noun: string },
): Cluster | undefined {
  const seen = new Set<Cluster>();
  for (const { cluster } of discourse.before(at)) {
    if (cluster.type !== kind.type || seen.has(cluster)) continue;
    seen.add(cluster);
    if (isOfKind(cluster, kind)) return cluster;
  }
  return GENERAL.has(noun) && seen.size === 1
    ? [...seen].find((cluster) => !isOfOtherKind(cluster))
    : undefined;
}

/** Nouns that fit any thing of their type. */
const GENERAL: ReadonlySet<string> = new Set(["company", "firm", "group", "organization", "organisation"]);

const isOfKind = ({ words, calledBy }: Cluster, { alike }: HeadKind): boolean =>
  words.some((word) => alike.has(word)) || [...calledBy].some((word) => alike.has(word));

const isOfOtherKind = ({ words, calledBy }: Cluster): boolean =>
  kindWordsIn(words).length > 0 || calledBy.size > 0;
