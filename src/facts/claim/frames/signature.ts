import { Shape } from "../../../language/shape.ts";
import { isNoun, Tag } from "../../../language/tag.ts";
import { beforeClosing } from "../ending.ts";
import type { FoundClaim } from "../found.ts";
import { nounPhraseFrom } from "../noun-phrase.ts";
import type { Scene, Stretch } from "../scene.ts";

const DASHES: ReadonlySet<string> = new Set(["—", "–", "―", "-", "--"]);

export const isDash = (word: string): boolean => DASHES.has(word);

/** Longest signature, in tokens ("— Ana Ortiz, 52, a nurse from Lima"). */
const MAX_SIGNATURE = 16;

/** A name, or a title before one ("– Senator Ana Ortiz"). */
const isCapitalised = ({ tag, shape }: Scene["tokens"], at: number): boolean =>
  tag[at] === Tag.ProperNoun || (isNoun(tag[at]) && (shape[at] & shape[at + 1] & Shape.Capital) !== 0);

/** "T" — X: a quotation signed with a name, in the same paragraph or on a line of its own. */
export function signatureFrame(scene: Scene, stretch: Stretch, at: number): FoundClaim | undefined {
  const { document, quoted, tokens } = scene;
  const around = at > 0 ? quoted[at - 1] : -1;
  const quotation = around < 0 ? undefined : document.quotations[around];
  if (quotation === undefined || quotation.last !== at) return undefined;
  const last = beforeClosing(scene, at + 1, stretch.last);
  if (last <= at + 1 || last - at > MAX_SIGNATURE || !isCapitalised(tokens, at + 1)) return undefined;
  const name = nounPhraseFrom(scene, at + 1, last);
  if (name === at + 1 || (name < last && tokens.lower[name] !== ",")) return undefined;
  return {
    rule: "claim/quotation-signature",
    cueWord: undefined,
    speaker: { first: at + 1, last },
    cue: { first: at, last: at + 1 },
    content: [{ first: quotation.first, last: quotation.last }],
    negated: false,
  };
}
