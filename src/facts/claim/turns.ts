import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
import { isFiniteVerb } from "../../language/tag.ts";
import { beforeClosing } from "./ending.ts";
import type { FoundClaim } from "./found.ts";
import type { Scene } from "./scene.ts";

/** Longest name before the colon of a turn, in tokens. */
const MAX_LABEL = 5;
/** A text with fewer turns is no transcript. */
const MIN_TURNS = 3;
/** "Q:" and "A:" name nobody. */
const LETTERS: ReadonlySet<string> = new Set(["q", "a"]);

/** Turns of a transcript or an interview by the token they begin with ("COLE: Where were you?"): what stands behind the colon is that person's. */
export function turnsOf(scene: Scene): ReadonlyMap<number, FoundClaim> {
  const labels = scene.document.paragraphs.map((_, paragraph) => labelOf(scene, paragraph));
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label) counts.set(nameOf(scene, label), (counts.get(nameOf(scene, label)) ?? 0) + 1);
  const all = [...counts.values()];
  if (all.length < 2 || Math.max(...all) < 2 || all.reduce((sum, n) => sum + n, 0) < MIN_TURNS)
    return new Map();
  const found = new Map<number, FoundClaim>();
  let speaking = 0;
  labels.forEach((label, paragraph) => {
    if (label === undefined) return;
    const turn = turnClaim(scene, label, paragraph);
    if (hasVerb(scene, turn)) speaking++;
    if (turn.content[0].last - turn.content[0].first >= MIN_WORDS) found.set(label.first, turn);
  });
  // "Cole: 1,769" is a table.
  return speaking < MIN_TURNS || speaking * 2 < found.size ? new Map() : found;
}

/** A turn of fewer tokens says nothing. */
const MIN_WORDS = 3;
/** How far into a turn a verb is sought. */
const VERB_REACH = 30;

function hasVerb({ tokens }: Scene, { content: [{ first, last }] }: FoundClaim): boolean {
  for (let i = first; i < Math.min(last, first + VERB_REACH); i++)
    if (isFiniteVerb(tokens.tag[i])) return true;
  return false;
}

/** Names nobody: its words are nobody's claim. */
export const isLettered = ({ tokens }: Scene, { speaker }: FoundClaim): boolean =>
  speaker !== undefined && speaker.last - speaker.first === 1 && LETTERS.has(tokens.lower[speaker.first]);

const nameOf = ({ tokens }: Scene, { first, last }: TokenSpan): string =>
  tokens.lower.slice(first, last).join(" ");

/** The capitalised words before a colon that opens a paragraph. */
function labelOf({ document, tokens }: Scene, paragraph: number): TokenSpan | undefined {
  const { first: sentence } = document.paragraphs[paragraph];
  const first = document.sentences[sentence]?.first;
  if (first === undefined) return undefined;
  for (let i = first; i <= first + MAX_LABEL && i < tokens.count; i++) {
    if (tokens.lower[i] === ":") return i > first ? { first, last: i } : undefined;
    if ((tokens.shape[i] & Shape.Capital) === 0 && tokens.lower[i] !== ".") return undefined;
  }
  return undefined;
}

function turnClaim(scene: Scene, speaker: TokenSpan, paragraph: number): FoundClaim {
  const { paragraphs, sentences } = scene.document;
  const end = sentences[paragraphs[paragraph].last - 1].last;
  const first = Math.min(speaker.last + 1, end - 1);
  return {
    rule: "claim/turn",
    cueWord: undefined,
    speaker,
    cue: { first: speaker.last, last: speaker.last + 1 },
    content: [{ first, last: beforeClosing(scene, first, end) }],
    negated: false,
  };
}
