import { type Attribution, endOf } from "./attribution.ts";
import { beforeClosing } from "./content/closing.ts";
import { type ClaimContext, opensQuotation, type Passage } from "./context.ts";

const MIN_TOKENS = 5;
/** Where the paragraph before left it open, less is enough. */
const MIN_CONTINUED = 3;

/** Gives quotations that no frame took to the claim before them: its speaker goes on speaking; tells whether the quotation runs on into the next paragraph. */
export function continueQuotation(
  context: ClaimContext,
  before: Attribution,
  claims: readonly Attribution[],
  lastParagraph: number,
  found: Attribution[],
): boolean {
  const { passage } = context;
  // A signature closes what its signer says.
  if (before.rule === "claim/quotation-signature") return false;
  if (!opensQuotation(context, passage.first)) {
    if (lastParagraph === passage.paragraph && claims.length === 0) goOn(context, before);
    return false;
  }
  const { first, last, continued, closed } = context.document.quotations[context.quoted[passage.first]];
  if (last - first < (continued ? MIN_CONTINUED : MIN_TOKENS)) return false;
  const pure = passage.last - last <= 1;
  if (!follows(passage, before, lastParagraph, pure)) return false;
  if (endOf(before) > first || claims.some((claim) => meets(claim, first, last))) return false;
  if (isRetold(context, before))
    found.push({
      ...before,
      rule: "claim/quotation-behind",
      content: [{ first, last }],
      negated: false,
      via: [],
    });
  else before.content.push({ first, last });
  return !closed;
}

/** Does the quotation stand in the paragraph of the claim before it, or right behind that by itself? */
const follows = (
  { paragraph }: Passage,
  { content }: Attribution,
  lastParagraph: number,
  pure: boolean,
): boolean =>
  lastParagraph === paragraph || ((pure || content.length === 0) && lastParagraph === paragraph - 1);

const meets = ({ content }: Attribution, first: number, last: number): boolean =>
  content.some((part) => part.first < last && first < part.last);

/** What came before was told in other words, so that a quotation behind it is a saying of its own (`She said it was late. “T”`). */
const isRetold = ({ quoted }: ClaimContext, { content, rule }: Attribution): boolean =>
  content.length > 0 &&
  rule !== "claim/speaker-cue-paragraph" &&
  content.every(({ first, last }) => quoted[first] < 0 && quoted[last - 1] < 0);

/** After a quotation its speaker goes on in words that end in another one (`"T," she said. Now "T"`). */
function goOn(context: ClaimContext, before: Attribution): void {
  if (!QUOTED.has(before.rule) || context.quoted[before.content[0].first] < 0) return;
  const { quotations } = context.document;
  const { first, last } = context.passage;
  for (let i = first; i < last; i++) {
    if (!opensQuotation(context, i)) continue;
    const quotation = quotations[context.quoted[i]];
    if (quotation.last - quotation.first < MIN_GOING_ON) continue;
    if (last - quotation.last > 1 || i - first > MAX_LEAD) return;
    before.content.push({ first, last: beforeClosing(context, first, last) });
    return;
  }
}

const MIN_GOING_ON = 8;
/** How many tokens may stand before the second quotation. */
const MAX_LEAD = 12;

const QUOTED: ReadonlySet<string> = new Set(["claim/content-speaker-cue", "claim/content-cue-speaker"]);
