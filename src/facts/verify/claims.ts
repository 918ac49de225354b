import type { Span } from "../../text/span.ts";
import { factAt } from "../fact-at.ts";
import type { ArticleFacts } from "../record.ts";

type Claim = ArticleFacts["claims"][number];

/** Claims say what stands at their places, reach over all of it, and stand whole in the claim that holds them. */
export function claimMistake({ claims }: ArticleFacts, text: string): string | undefined {
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i];
    const { id, content, cue, spans, within } = claim;
    if (!reaches(claim)) return `${id}: does not reach from its first part to its last`;
    if (!says(content, spans.content, text) || !says(cue ?? "", spans.cue, text))
      return `${id}: does not say what stands at its places`;
    if (meetIn(spans.speaker, spans.content) || meetIn(spans.cue, spans.content))
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

/** The places of each part stand in order, as was seen before. */
function reaches({ start, end, spans: { speaker, cue, content } }: Claim): boolean {
  const least = Math.min(firstOf(speaker), firstOf(cue), firstOf(content));
  return least === start && Math.max(lastOf(speaker), lastOf(cue), lastOf(content)) === end;
}

const firstOf = (places: readonly Span[]): number =>
  places.length === 0 ? Number.MAX_SAFE_INTEGER : places[0][0];

const lastOf = (places: readonly Span[]): number => (places.length === 0 ? 0 : places[places.length - 1][1]);

function says(wording: string, places: readonly Span[], text: string): boolean {
  if (places.length === 1) return wording === text.slice(places[0][0], places[0][1]);
  return wording === places.map(([start, end]) => text.slice(start, end)).join(" ");
}

/** Do places of two parts meet? Both lists stand in order, and are gone through once. */
function meetIn(some: readonly Span[], others: readonly Span[]): boolean {
  let at = 0;
  for (let i = 0; i < some.length; i++) {
    while (at < others.length && others[at][1] <= some[i][0]) at++;
    if (at < others.length && others[at][0] < some[i][1]) return true;
  }
  return false;
}

/** Does each place lie in one of the others? Both lists stand in order, and are gone through once. */
function areInside(places: readonly Span[], others: readonly Span[]): boolean {
  let at = 0;
  for (let i = 0; i < places.length; i++) {
    while (at < others.length && others[at][1] <= places[i][0]) at++;
    if (at === others.length || places[i][0] < others[at][0] || others[at][1] < places[i][1]) return false;
  }
  return true;
}
