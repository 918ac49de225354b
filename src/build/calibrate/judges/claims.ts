import type { ArticleFacts } from "../../../facts/record.ts";
import type { GoldArticle, Spans } from "../gold.ts";
import type { Judgement } from "../sample.ts";
import { agreeInWords } from "./wording.ts";

/** Two contents meet where each holds at least this share of the other's words. */
const SHARED = 0.5;

/**
 * A claim is right where its content meets that of an annotated one (one to one, the closest first) and both name the
 * same speaker. What meets an optional one is not judged.
 */
export function judgeClaims({ claims }: ArticleFacts, gold: GoldArticle): Judgement[] {
  const words = wordPlaces(gold.text);
  const annotated = annotatedIn(gold);
  const theirs = annotated.map(({ content }) => wordsInside(words, content));
  const ours = claims.map(({ spans }) => wordsInside(words, spans.content));
  const named = ({ fact, place }: Pair): number => (annotated[place].names(claims[fact]) ? 1 : 0);
  const closest = ours
    .flatMap((mine, fact) => theirs.map((other, place) => ({ fact, place, share: meeting(mine, other) })))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || named(b) - named(a) || a.place - b.place || a.fact - b.fact);
  const matched = oneToOne(closest);
  return claims.map(({ within }, fact) => {
    const place = matched.get(fact);
    if (place === undefined) return gold.claims === undefined && within !== null ? undefined : 0;
    return annotated[place].optional ? undefined : named({ fact, place });
  });
}

type Claim = ArticleFacts["claims"][number];

interface Annotated {
  readonly content: Spans;
  readonly optional: boolean;
  names(claim: Claim): boolean;
}

/** The annotated claims: with the speaker's name, or with the speaker's place alone. Only the outermost have a place. */
function annotatedIn({ claims, attributions = [] }: GoldArticle): Annotated[] {
  if (claims === undefined)
    return attributions.map(({ source, content }) => ({
      content,
      optional: false,
      names: ({ spans }) => meets(spans.speaker, source),
    }));
  return claims.map(({ contentSpans, optional = false, speaker }) => ({
    content: contentSpans,
    optional,
    names: (claim) => agreeInWords(claim.speaker, speaker),
  }));
}

const meets = (ours: Spans, theirs: Spans): boolean =>
  ours.length === 0
    ? theirs.length === 0
    : ours.some(([start, end]) => theirs.some(([from, to]) => start < to && from < end));

/** The places of words, by their middle. */
const wordPlaces = (text: string): number[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => index + word.length / 2);

const wordsInside = (words: readonly number[], spans: Spans): Set<number> =>
  new Set(words.filter((middle) => spans.some(([start, end]) => start <= middle && middle < end)));

/** How much two contents have in common (Dice); 0 where they do not meet. */
function meeting(mine: ReadonlySet<number>, theirs: ReadonlySet<number>): number {
  let common = 0;
  for (const word of mine) if (theirs.has(word)) common++;
  const meets = common > 0 && common >= SHARED * mine.size && common >= SHARED * theirs.size;
  return meets ? (2 * common) / (mine.size + theirs.size) : 0;
}

interface Pair {
  readonly fact: number;
  readonly place: number;
}

function oneToOne(pairs: readonly Pair[]): Map<number, number> {
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { fact, place } of pairs) {
    if (matched.has(fact) || taken.has(place)) continue;
    matched.set(fact, place);
    taken.add(place);
  }
  return matched;
}
