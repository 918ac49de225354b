import type { Span } from "../../text/span.ts";
import type { ArticleFacts } from "../record.ts";
import { factAt } from "./references.ts";

type Claim = ArticleFacts["claims"][number];

/** Claims say what stands at their places, reach over all of it, and stand whole in the claim that holds them. */
export function claimMistake({ claims }: ArticleFacts, text: string): string | undefined {
  for (const claim of claims) {
    const { id, content, cue, spans, within } = claim;
    if (!reaches(claim)) return `${id}: does not reach from its first part to its last`;
    if (!says(content, spans.content, text) || !says(cue ?? "", spans.cue, text))
      return `${id}: does not say what stands at its places`;
    const own = [...spans.speaker, ...spans.cue];
    if (own.some((part) => spans.content.some((place) => meet(part, place))))
      return `${id}: its speaker or cue stands in its content`;
    const outer = within === null ? undefined : factAt(claims, within);
    // Whatever stands in the content of another, whose cue stands outside it, can never come to stand in itself.
    if (
      outer &&
      !(areInside(spans.cue, outer.spans.content) && areInside(spans.content, outer.spans.content))
    )
      return `${id}: does not stand in ${within}`;
  }
  return undefined;
}

function reaches({ start, end, spans }: Claim): boolean {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (const places of [spans.speaker, spans.cue, spans.content])
    for (const [first, last] of places) {
      least = Math.min(least, first);
      most = Math.max(most, last);
    }
  return least === start && most === end;
}

const says = (wording: string, places: readonly Span[], text: string): boolean =>
  wording === places.map(([start, end]) => text.slice(start, end)).join(" ");

const meet = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Does each place lie in one of the others? Both lists stand in order, and are gone through once. */
function areInside(places: readonly Span[], others: readonly Span[]): boolean {
  let at = 0;
  for (const [start, end] of places) {
    while (at < others.length && others[at][1] <= start) at++;
    if (at === others.length || start < others[at][0] || others[at][1] < end) return false;
  }
  return true;
}
