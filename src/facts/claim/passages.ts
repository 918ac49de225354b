import type { ClaimContext, Passage } from "./context.ts";

/** The passages of a document, in order. */
export function passagesOf({ document, quoted }: ClaimContext): Passage[] {
  const { sentences, quotations } = document;
  const found: { first: number; last: number; paragraph: number; quotes: boolean }[] = [];
  let next = 0;
  for (const { first, last, paragraph } of sentences) {
    while (next < quotations.length && quotations[next].last <= first) next++;
    const quotes = next < quotations.length && quotations[next].first < last;
    const open = found.at(-1);
    const around = quoted[first];
    if (open && open.paragraph === paragraph && around >= 0 && quotations[around].first < first)
      open.last = last;
    else found.push({ first, last, paragraph, quotes });
  }
  return found;
}
