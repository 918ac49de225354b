import type { TokenSpan } from "../../engine/rule.ts";
import { Shape } from "../../language/shape.ts";
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
  labels.forEach((label, paragraph) => {
    if (label) found.set(label.first, turnClaim(scene, label, paragraph));
  });
  return found;
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
