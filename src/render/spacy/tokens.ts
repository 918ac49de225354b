import type { Span } from "../../text/span.ts";

interface Token {
  readonly start: number;
  readonly end: number;
}

/**
 * A text as spaCy parts it: all of it is tokens, but for one space behind one. It is cut at white space, and wherever
 * something begins or ends that is to be a span.
 */
export function tokensFor(text: string, edges: readonly number[]): Token[] {
  const tokens: Token[] = [];
  for (const [start, end] of stretches(text, edges)) {
    // The space behind words belongs to them.
    const isHeld = start > 0 && text[start] === " " && !isSpace(text[start - 1]);
    const from = isHeld ? start + 1 : start;
    if (from < end) tokens.push({ start: from, end });
  }
  return tokens;
}

/** Stretches of white space and of all else, none of which goes over an edge. */
function* stretches(text: string, edges: readonly number[]): Generator<Span> {
  const cuts = [...new Set(edges)].sort((a, b) => a - b);
  let next = 0;
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    while (next < cuts.length && cuts[next] < at) next++;
    const isCut = cuts[next] === at || at === text.length || isSpace(text[at]) !== isSpace(text[at - 1]);
    if (!isCut) continue;
    yield [start, at];
    start = at;
  }
}

const isSpace = (character: string): boolean => /\s/.test(character);
