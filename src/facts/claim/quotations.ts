import { beforeClosing } from "./ending.ts";
import type { FoundClaim } from "./found.ts";
import { opensQuotation } from "./opening.ts";
import type { Scene, Stretch } from "./scene.ts";

const MIN_TOKENS = 5;
/** Where the paragraph before left it open, less is enough. */
const MIN_CONTINUED = 3;

/** Gives quotations that no frame took to the claim before them: its speaker goes on speaking; tells whether the quotation runs on into the next paragraph. */
export function continueQuotation(
  scene: Scene,
  stretch: Stretch,
  before: FoundClaim | undefined,
  claims: readonly FoundClaim[],
  lastParagraph: number,
  found: FoundClaim[],
): boolean {
  // A signature closes what its signer says.
  if (!before || before.rule === "claim/quotation-signature") return false;
  if (!opensQuotation(scene, stretch.first)) {
    if (lastParagraph === stretch.paragraph && claims.length === 0) goOn(scene, stretch, before);
    return false;
  }
  const quotation = scene.document.quotations[scene.quoted[stretch.first]];
  if (quotation.last - quotation.first < (quotation.continued ? MIN_CONTINUED : MIN_TOKENS)) return false;
  const sameParagraph = lastParagraph === stretch.paragraph;
  const pure = stretch.last - quotation.last <= 1;
  if (!sameParagraph && !((pure || before.content.length === 0) && lastParagraph === stretch.paragraph - 1))
    return false;
  const taken =
    endOf(before) > quotation.first ||
    claims.some(({ content }) =>
      content.some(({ first, last }) => first < quotation.last && quotation.first < last),
    );
  if (taken) return false;
  const words = { first: quotation.first, last: quotation.last };
  if (isRetold(scene, before))
    found.push({ ...before, rule: "claim/quotation-behind", content: [words], negated: false, via: [] });
  else before.content.push(words);
  return !quotation.closed;
}

/** Where a claim's content ends; its parts stand in order. */
const endOf = ({ content }: FoundClaim): number => content.at(-1)?.last ?? 0;

/** What came before was told in other words, so that a quotation behind it is a saying of its own (`She said it was late. “T”`). */
const isRetold = ({ quoted }: Scene, { content, rule }: FoundClaim): boolean =>
  content.length > 0 &&
  rule !== "claim/speaker-cue-paragraph" &&
  content.every(({ first, last }) => quoted[first] < 0 && quoted[last - 1] < 0);

/** After a quotation its speaker goes on in words that end in another one (`"T," she said. Now "T"`). */
function goOn(scene: Scene, { first, last }: Stretch, before: FoundClaim): void {
  if (!QUOTED.has(before.rule) || scene.quoted[before.content[0].first] < 0) return;
  for (let i = first; i < last; i++) {
    if (!opensQuotation(scene, i)) continue;
    const quotation = scene.document.quotations[scene.quoted[i]];
    if (quotation.last - quotation.first < MIN_GOING_ON) continue;
    if (last - quotation.last > 1 || i - first > MAX_LEAD) return;
    before.content.push({ first, last: beforeClosing(scene, first, last) });
    return;
  }
}

const MIN_GOING_ON = 8;
/** How many tokens may stand before the second quotation. */
const MAX_LEAD = 12;

const QUOTED: ReadonlySet<string> = new Set(["claim/content-speaker-cue", "claim/content-cue-speaker"]);
