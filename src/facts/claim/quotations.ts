import type { FoundClaim } from "./found.ts";
import { opensQuotation } from "./opening.ts";
import type { Scene, Stretch } from "./scene.ts";

const MIN_TOKENS = 5;

/** Gives quotations that no frame took to the claim before them: its speaker goes on speaking. */
export function continueQuotation(
  scene: Scene,
  stretch: Stretch,
  before: FoundClaim | undefined,
  claims: readonly FoundClaim[],
  lastParagraph: number,
): void {
  if (!before || !opensQuotation(scene, stretch.first)) return;
  const quotation = scene.document.quotations[scene.quoted[stretch.first]];
  if (quotation.last - quotation.first < MIN_TOKENS) return;
  const sameParagraph = lastParagraph === stretch.paragraph;
  const pure = stretch.last - quotation.last <= 1;
  if (!sameParagraph && !((pure || before.content.length === 0) && lastParagraph === stretch.paragraph - 1))
    return;
  const taken = claims.some(({ content }) =>
    content.some(({ first, last }) => first < quotation.last && quotation.first < last),
  );
  if (taken) return;
  before.content.push({ first: quotation.first, last: pure ? quotation.last : quotation.last });
}
